using VcCleaner.Elements;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Elements;

public sealed class SupportTableTests
{
    private const string Start = "<!-- support: made from the catalogue; UPDATE_SNAPSHOTS=1 dotnet test -->\n";
    private const string End = "<!-- /support -->";

    [Fact]
    public void The_readme_lists_what_the_catalogue_knows()
    {
        var path = Repository.PathOf("README.md");
        var readme = File.ReadAllText(path);
        var start = readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = readme.IndexOf(End, StringComparison.Ordinal);

        Assert.True(start > Start.Length && end >= start, "The README has lost its markers.");
        Snapshot.Matches(path, $"{readme[..start]}\n{SupportTable.ToMarkdown(ElementCatalog.CreateDefault())}\n{readme[end..]}");
    }
}
