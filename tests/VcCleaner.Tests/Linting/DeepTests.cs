using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Linting;
using Xunit;

namespace VcCleaner.Tests.Linting;

/// <summary>With <c>--deep</c> what a conversion reports joins what the linter finds: one list, no finding twice, none gone.</summary>
public sealed class DeepTests
{
    private static readonly LintOptions Deep = LintOptions.Default with { Depth = LintDepth.Conversion };
    private static readonly Linter Linter = new(Deep, Lint.Catalog);

    public static TheoryData<string> Ids => [.. DiagnosticCatalog.All.Where(rule => rule.Example is not null && rule.Depth < LintDepth.Conversion).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_the_linter_finds_itself_comes_once_and_in_its_own_words(string id)
    {
        var example = DiagnosticCatalog.All.Single(rule => rule.Id == id).Example!;
        var name = example.IsMarkdown ? "page.md" : "page.html";

        var shallow = Lint.Find(example.Bad, name).Select(Line).ToList();
        var deep = FindDeep(example.Bad, name);

        Assert.Equal(shallow, deep.Where(finding => finding.Descriptor.Depth < LintDepth.Conversion).Select(Line));
    }

    [Theory]
    [InlineData("<p>Text</p><object data=\"/a.swf\"></object>")]
    [InlineData("<table><tr><td><ul><li>Text</li></ul></td><td>More</td></tr></table>")]
    [InlineData("<div style=\"display: none\">Text</div><p>More</p>")]
    public void What_only_a_conversion_can_know_is_added(string content)
    {
        Assert.DoesNotContain(Lint.Find(content, "page.html"), finding => finding.Descriptor.Depth == LintDepth.Conversion);
        Assert.Contains(FindDeep(content, "page.html"), finding => finding.Descriptor.Depth == LintDepth.Conversion);
    }

    [Fact]
    public void A_comment_silences_what_a_conversion_reports()
    {
        const string content = "<!-- vccleaner-ignore hidden-content: on purpose --><div style=\"display: none\">Text</div><p>More</p>";

        Assert.DoesNotContain(FindDeep(content, "page.html"), finding => finding.Descriptor == DiagnosticCatalog.HiddenContent || finding.Descriptor == DiagnosticCatalog.UnusedSuppression);
    }

    private static ImmutableArray<Finding> FindDeep(string content, string name)
    {
        var result = Lint.Page(content, name);
        var conversion = result.Article is { } article ? new Pipeline(new PipelineOptions()).Convert(article).Diagnostics : [];
        var session = new LintSession(Linter, null);
        session.Add(Linter.Check(result, conversion));
        return session.Finish();
    }

    private static string Line(Finding finding) => $"{finding.Start} {finding.Descriptor.Id} {finding.Message} {finding.Fingerprint}";
}
