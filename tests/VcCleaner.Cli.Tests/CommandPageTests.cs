using VcCleaner.Cli.Tests.Infrastructure;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Cli.Tests;

public sealed class CommandPageTests
{
    private static readonly string Folder = Repository.PathOf("tests", "VcCleaner.Cli.Tests", "Commands");

    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_command_page_tells_the_truth(string page)
    {
        var path = Path.Combine(Folder, page);

        var expected = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

        Snapshot.Matches(path, await CommandPage.RunAsync(expected));
    }
}
