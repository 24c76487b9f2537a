using VcCleaner.Cli.Tests.Infrastructure;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests.Completing;

public sealed class ManualPageTests
{
    [Fact]
    public async Task Mandoc_finds_nothing_wrong_with_it()
    {
        using var folder = await WriteAsync();

        var run = Tools.Run(Tools.Require("mandoc"), folder.Path, "-T", "lint", "-W", "warning", "vccleaner.1");

        // The same version always has the same page, so there is no date.
        var complaints = run.Output.Split('\n').Where(line => line.Length > 0 && !line.Contains("missing date", StringComparison.Ordinal));
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task It_reads_as_it_was_meant()
    {
        using var folder = await WriteAsync();

        var run = Tools.Run(Tools.Require("mandoc"), folder.Path, "-T", "utf8", "vccleaner.1");

        var text = System.Text.RegularExpressions.Regex.Replace(run.Output, ".\b", "");
        Assert.Contains("--report FORMAT=PATH", text, StringComparison.Ordinal);
        Assert.Contains("vccleaner lint exports/ --fix", text, StringComparison.Ordinal);
        Assert.Contains("EXIT STATUS", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\", text, StringComparison.Ordinal);
    }

    private static async Task<TemporaryFolder> WriteAsync()
    {
        var folder = new TemporaryFolder();
        var run = await CommandRun.InProcessAsync(folder.Path, ["help", "--man"]);
        folder.Write("vccleaner.1", run.Output);
        return folder;
    }
}
