using VcCleaner.Cli.Commands;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests;

public sealed class ApplicationTests
{
    [Fact]
    public async Task A_bug_of_ours_is_one_line_and_asks_to_be_reported()
    {
        var (exitCode, error) = await RunWithBrokenOutputAsync("version");

        Assert.Equal(2, exitCode);
        Assert.Equal(
            "vccleaner: this is a bug: NotSupportedException: Boom. "
            + "Please report it with the input that caused it; --verbose adds where it happened.\n",
            error);
    }

    [Fact]
    public async Task Verbose_adds_where_a_bug_of_ours_happened()
    {
        using var folder = new TemporaryFolder();
        var article = folder.Write("article.txt", "A line.\n");

        var (exitCode, error) = await RunWithBrokenOutputAsync("convert", article, "--verbose");

        Assert.Equal(2, exitCode);
        Assert.Contains("   at VcCleaner.Cli.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_run_writes_nothing_and_says_so()
    {
        using var folder = new TemporaryFolder();
        folder.Write("article.txt", "A line.\n");
        using var error = new StringWriter();
        var surroundings = new Surroundings { Input = Stream.Null, Output = Stream.Null, Error = error, WorkingDirectory = folder.Path };
        string[] args = ["convert", "article.txt", "-o", "page.md"];

        var exitCode = await Application.RunAsync(args, surroundings, new CancellationToken(canceled: true));

        Assert.Equal(130, exitCode);
        Assert.Equal("vccleaner: interrupted.\n", error.ToString());
        Assert.Equal(["article.txt"], folder.Files());
    }

    [Theory]
    [InlineData("version")]
    [InlineData("--version")]
    public async Task The_version_is_one_line_that_a_bug_report_can_quote(string word)
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.InProcessAsync(folder.Path, [word]);

        Assert.Matches(
            @"\Avccleaner \d+\.\d+\.\d+[^ ]* (\([0-9a-f]{7}( \d{4}-\d\d-\d\d)?\) )?net\d+\.\d+ [a-z0-9.-]+ (jit|aot)\n\z",
            run.Output);
    }

    [Fact]
    public async Task Without_words_the_help_has_fifteen_lines_at_most()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.InProcessAsync(folder.Path, []);

        Assert.InRange(run.Output.Count(character => character == '\n'), 5, 15);
    }

    [Fact]
    public void No_option_has_a_name_that_dnx_keeps_for_itself()
    {
        string[] kept =
        [
            "-v", "-y", "--yes", "--source", "--add-source", "--configfile", "--prerelease", "--interactive", "--verbosity",
            "--no-http-cache", "--disable-parallel", "--ignore-failed-sources", "--allow-roll-forward",
        ];
        var surroundings = new Surroundings { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null, WorkingDirectory = "/" };

        var names = CommandList.Create()
            .SelectMany(command => command.Build(surroundings).Options)
            .SelectMany(option => option.Aliases.Append(option.Name));

        Assert.Empty(names.Intersect(kept, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Completions_come_from_the_declarations()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.InProcessAsync(folder.Path, ["[suggest:18]", "convert --fail-on "]);

        Assert.Equal("error\ninfo\nnever\nwarning\n", run.Output);
    }

    private static async Task<(int ExitCode, string Error)> RunWithBrokenOutputAsync(params string[] args)
    {
        using var error = new StringWriter();
        using var output = new BrokenStream();
        var surroundings = new Surroundings { Input = Stream.Null, Output = output, Error = error, WorkingDirectory = "/" };
        return (await Application.RunAsync(args, surroundings, CancellationToken.None), error.ToString());
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new NotSupportedException("Boom.");
    }
}
