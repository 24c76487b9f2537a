using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests;

/// <summary>Inputs and outputs that cannot work: one line that says what, where, and what to do; the others go on; nothing is half-written.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task A_binary_file_is_refused()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.PathOf("page.txt"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], Cancellation);

        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "page.txt", "-o", "page.md"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("page.txt:1:1: error VC004 The input is ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
        Assert.Equal(["page.txt"], folder.Files());
    }

    [Fact]
    public async Task A_binary_file_in_a_folder_costs_no_other_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "A line.\n");
        await File.WriteAllBytesAsync(folder.PathOf("in/b.txt"), [0, 1, 2, 3, 0, 0, 0, 0, 255, 254], Cancellation);
        folder.Write("in/c.txt", "A line.\n");

        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "in", "-o", "out"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("in/b.txt:1:1: error VC004", run.Error, StringComparison.Ordinal);
        Assert.Equal(["in/a.txt", "in/b.txt", "in/c.txt", "out/.vccleaner/manifest.json", "out/a.md", "out/c.md"], folder.Files());
    }

    [Fact]
    public async Task Invalid_utf_8_is_read_with_a_finding()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.PathOf("page.txt"), "A caf\u00E9 line.\n"u8.ToArray().Select(unit => unit == 0xC3 ? (byte)0xE9 : unit).Where(unit => unit != 0xA9).ToArray(), Cancellation);

        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "page.txt", "--no-infer"]);

        Assert.Equal((0, "A café line.\n"), (run.ExitCode, run.Output));
        Assert.Matches(@"\Apage\.txt:\d+:\d+: warning VC002 [^\n]+\n\z", run.Error);
    }

    [Fact]
    public async Task An_empty_page_of_a_folder_is_a_finding_and_no_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/empty.txt", "");

        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "in", "-o", "out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("in/empty.txt:1:1: warning VC005 ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("out/empty.md", folder.Files());
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_costs_no_other_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "A line.\n");
        folder.Write("in/b.txt", "A line.\n");
        folder.Write("out/a.md/inside.txt", "A folder has the name that the file should get.\n");

        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "in", "-o", "out"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("vccleaner: `out/a.md` is a folder, so no file of that name can be written.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["in/a.txt", "in/b.txt", "out/.vccleaner/manifest.json", "out/a.md/inside.txt", "out/b.md"], folder.Files());
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_made_is_one_line()
    {
        Assert.SkipUnless(Directory.Exists("/proc/1"), "There is no folder in which nobody may write.");
        using var folder = new TemporaryFolder();
        folder.Write("in/a.txt", "A line.\n");

        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "in", "-o", "/proc/pages"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("vccleaner: `/proc/pages` ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }

    [Fact]
    public async Task Other_people_s_files_are_counted_not_listed_for_ever()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 8; i++)
        {
            folder.Write($"in/{i}.txt", "A line.\n");
            folder.Write($"out/{i}.md", "Somebody's own.\n");
        }

        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "in", "-o", "out"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(5, run.Error.Split("exists and differs").Length - 1);
        Assert.Contains("vccleaner: and 3 more files exist and differ; --force replaces them.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("Somebody's own.\n", await File.ReadAllTextAsync(folder.PathOf("out/7.md"), Cancellation));
    }

    [Fact]
    public async Task A_link_in_the_output_folder_leads_nowhere()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/sub/a.txt", "A line.\n");
        Directory.CreateDirectory(folder.PathOf("out"));
        Directory.CreateDirectory(folder.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(folder.PathOf("out/sub"), folder.PathOf("elsewhere"));

        var run = await CommandRun.InProcessAsync(folder.Path, ["convert", "in", "-o", "out"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("`out/sub/a.md` was not written, because a link leads out of `out` there.", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.PathOf("elsewhere")));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
