using VcCleaner.Cli.Tests.Infrastructure;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests;

/// <summary>Converts every folder of <c>samples/</c> and compares.</summary>
/// <remarks>
/// <c>input.*</c> is converted as <c>command.txt</c> says (by default <c>vccleaner convert input.*</c>); <c>expected.md</c> is standard
/// output, and <c>findings.txt</c>, if it is there, standard error. <c>pending.txt</c> says what a sample still waits for; once it
/// comes out right, the test fails until that file is deleted.
/// </remarks>
public sealed class SamplesTests
{
    private static readonly string Folder = Repository.PathOf("samples");

    public static TheoryData<string> Samples() =>
        [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_gives_the_output_that_stands_beside_it(string sample)
    {
        var folder = Path.Combine(Folder, sample);
        var input = Path.GetFileName(Assert.Single(Directory.GetFiles(folder, "input.*")));
        var words = CommandWords.Split(ReadOrNull(folder, "command.txt")?.TrimEnd() ?? $"vccleaner convert {input}");

        var run = await CommandRun.InProcessAsync(folder, words[1..]);

        var expected = Path.Combine(folder, "expected.md");
        if (ReadOrNull(folder, "pending.txt") is { } reason)
        {
            Assert.False(run.Output == ReadOrNull(folder, "expected.md"), $"samples/{sample} comes out right: delete its pending.txt.");
            Assert.Skip(reason.TrimEnd());
        }

        Snapshot.Matches(expected, run.Output);
        if (File.Exists(Path.Combine(folder, "findings.txt"))) Snapshot.Matches(Path.Combine(folder, "findings.txt"), run.Error);
        Assert.InRange(run.ExitCode, ExitCode.Success, ExitCode.Findings);
    }

    private static string? ReadOrNull(string folder, string name) =>
        File.Exists(Path.Combine(folder, name)) ? File.ReadAllText(Path.Combine(folder, name)) : null;
}
