using VcCleaner.Cli.Files;
using VcCleaner.Cli.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Files;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void A_change_is_shown_with_three_lines_around_it()
    {
        var old = string.Concat(Enumerable.Range(1, 9).Select(number => $"{number}\n"));

        var diff = UnifiedDiff.Between("page.md", old, old.Replace("5\n", "five\n5b\n", StringComparison.Ordinal));

        Assert.Equal(
            """
            --- page.md
            +++ page.md
            @@ -2,7 +2,8 @@
             2
             3
             4
            -5
            +five
            +5b
             6
             7
             8

            """,
            diff);
    }

    [Fact]
    public void A_new_file_and_a_missing_last_line_feed_are_marked() =>
        Assert.Equal("--- /dev/null\n+++ page.md\n@@ -0,0 +1 @@\n+one\n\\ No newline at end of file\n", UnifiedDiff.Between("page.md", null, "one"));

    [Fact]
    public async Task Patch_makes_the_new_text_of_the_old_one()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/patch"), "There is no patch program.");
        var random = new Random(1);
        for (var round = 0; round < 20; round++)
        {
            using var folder = new TemporaryFolder();
            var (old, current) = (Lines(random, 40 * round), Lines(random, 40 * round));
            folder.Write("page.md", old);
            folder.Write("diff", UnifiedDiff.Between("page.md", old, current));

            var run = await CommandProcess.ShellAsync(folder.Path, "patch -s page.md diff");

            Assert.Equal(0, run.ExitCode);
            Assert.Equal(current, await File.ReadAllTextAsync(folder.PathOf("page.md"), TestContext.Current.CancellationToken));
        }
    }

    private static string Lines(Random random, int count) =>
        string.Concat(Enumerable.Range(0, 1 + random.Next(count + 1)).Select(_ => $"{(char)('a' + random.Next(4))}\n"));
}
