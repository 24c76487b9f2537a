using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Html;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Html;

/// <summary>Each <c>Cases/Html/x.html</c> gives the tree, the findings and the dropped words in <c>x.tree.txt</c>.</summary>
public sealed class FragmentCaseTests
{
    private static readonly string Folder = Repository.PathOf("tests", "VcCleaner.Tests", "Cases", "Html");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.html").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_reads_as_expected(string name)
    {
        var html = File.ReadAllText(Path.Combine(Folder, name + ".html"));
        var diagnostics = new DiagnosticBag();

        var blocks = new HtmlFragmentReader().Read(html, "vcm0:", new SampleMarkers(), diagnostics, default);

        var actual = new StringBuilder(TreeText.Of(blocks));
        foreach (var diagnostic in diagnostics.ToImmutable()) actual.Append($"! {diagnostic.Descriptor.Id} {diagnostic.Message}\n");
        foreach (var drop in diagnostics.Drops) actual.Append($"- {drop.Cause.Descriptor.Id} {drop.Text.ReplaceLineEndings(" / ")}\n");
        Snapshot.Matches(Path.Combine(Folder, name + ".tree.txt"), actual.ToString());
    }

    [Fact]
    public void No_expectation_is_left_over()
    {
        var expectations = Directory.GetFiles(Folder, "*.tree.txt").Select(path => Path.GetFileName(path).Replace(".tree.txt", "", StringComparison.Ordinal));

        Assert.Empty(expectations.Except(Directory.GetFiles(Folder, "*.html").Select(Path.GetFileNameWithoutExtension)));
    }

    /// <summary>What the markers in the cases stand for: 0 a word, 1 a link, 2 a rule between two paragraphs, 3 nothing, 4 a list.</summary>
    private sealed class SampleMarkers : IMarkerResolver
    {
        public Flow Resolve(int marker) => marker switch
        {
            0 => new InlineFlow([new TextRun("WORD")]),
            1 => new InlineFlow([new Link("/button", null, [new TextRun("BUTTON")])]),
            2 => new BlockFlow([new Paragraph([new TextRun("ABOVE")]), new ThematicBreak(), new Paragraph([new TextRun("BELOW")])]),
            4 => new BlockFlow([new ListBlock(IsOrdered: false, 1, [new ListItem([new Paragraph([new TextRun("ITEM")])])])]),
            _ => Flow.Empty,
        };
    }
}
