using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests;

/// <summary>What only a real process can show.</summary>
public sealed class ProcessTests
{
    private const int ParagraphsOfALongArticle = 50_000;

    [Fact]
    public async Task A_reader_that_has_had_enough_is_no_failure()
    {
        using var folder = new TemporaryFolder();
        WriteLongArticle(folder);

        var run = await CommandProcess.ShellAsync(folder.Path, "vccleaner convert long.txt --no-infer | head -n 1 > /dev/null");

        Assert.Equal(new CommandRun(0, "", ""), run);
    }

    [Fact]
    public async Task Closed_standard_output_is_a_failure_in_one_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", "A line.\n");

        var run = await CommandProcess.ShellAsync(folder.Path, "vccleaner convert article.txt >&-");

        Assert.Equal(new CommandRun(2, "", "vccleaner: standard output cannot be written; is it closed?\n"), run);
    }

    [Theory]
    [InlineData("vccleaner convert article.txt > /dev/full", "standard output cannot be written")]
    [InlineData("vccleaner version > /dev/full", "standard output cannot be written")]
    [InlineData("vccleaner convert article.txt -o /dev/full", "`/dev/full` cannot be written")]
    public async Task A_full_disk_is_a_failure_in_one_line(string line, string expected)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full.");
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", "A line.\n");

        var run = await CommandProcess.ShellAsync(folder.Path, line);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"vccleaner: {expected}: No space left on device", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }

    [Fact]
    public async Task What_follows_in_the_same_file_does_not_overwrite_the_output()
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", "A line.\n");

        var run = await CommandProcess.ShellAsync(folder.Path, "(vccleaner convert article.txt; echo after) > all.txt; cat all.txt");

        Assert.Equal("A line.\nafter\n", run.Output);
    }

    [Fact]
    public async Task A_device_is_written_to_and_not_replaced()
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", "A line.\n");

        var run = await CommandProcess.ShellAsync(folder.Path, "vccleaner convert article.txt -o /dev/stdout; test -c /dev/null");

        Assert.Equal(new CommandRun(0, "A line.\n", ""), run);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_ends_the_program_with_the_code_that_shells_expect(string signal, int expected)
    {
        using var folder = new TemporaryFolder();

        // A job of a shell without job control ignores SIGINT, unless it asks to have it back; hence the monitor mode.
        var line = $"set -m; mkfifo pipe; sleep 30 > pipe & {CommandProcess.InBackground("convert - -o page.md < pipe")}; sleep 1.5; "
            + $"kill -{signal} $program; wait $program; code=$?; kill %1; exit $code";
        var run = await CommandProcess.ShellAsync(folder.Path, line);

        Assert.Equal(expected, run.ExitCode);
        Assert.Contains("vccleaner: interrupted.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["pipe"], folder.Files());
    }

    private static void WriteLongArticle(TemporaryFolder folder)
    {
        const string Paragraph = "A paragraph of an article that nobody reads to its end.\n\n";
        folder.Write("long.txt", string.Concat(Enumerable.Repeat(Paragraph, ParagraphsOfALongArticle)));
    }
}
