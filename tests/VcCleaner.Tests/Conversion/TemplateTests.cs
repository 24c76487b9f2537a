using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Conversion;

/// <summary>Elements and blocks that print another post of the export.</summary>
public sealed class TemplateTests
{
    private static readonly TemplateLibrary Library = new(
    [
        new Template(7, "harvest", "[vc_row][vc_column][vc_column_text]All hands on deck.\n\nBring a basket.[/vc_column_text][/vc_column][/vc_row]", ContentFormat.Text),
        new Template(8, "loop", "Once. [templatera id=\"9\"]", ContentFormat.Text),
        new Template(9, "back", "Twice. [templatera id=\"8\"]", ContentFormat.Text),
        new Template(10, "note", "<!-- wp:paragraph -->\n<p>Mind the\nladder.</p>\n<!-- /wp:paragraph -->", ContentFormat.Html),
    ]);

    [Theory]
    [InlineData("Now:\n\n[templatera id=\"7\"]", "Now:\n\nAll hands on deck.\n\nBring a basket.\n")]
    [InlineData("[porto_block name=\"harvest\"]", "All hands on deck.\n\nBring a basket.\n")]
    [InlineData("<!-- wp:paragraph -->\n<p>Now:</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:block {\"ref\":10} /-->", "Now:\n\nMind the ladder.\n")]
    [InlineData("[html_block id=\"7\"][html_block id=\"7\"]", "All hands on deck.\n\nBring a basket.\n\n<!-- vc:dynamic kind=\"reusable block\" tag=html_block id=7 -->\n", "VC204")]
    [InlineData("[templatera id=\"8\"]", "Once.\n\nTwice.\n\n<!-- vc:dynamic kind=\"reusable block\" tag=templatera id=8 -->\n", "VC204")]
    [InlineData("[templatera id=\"99\"]", "<!-- vc:dynamic kind=\"reusable block\" tag=templatera id=99 -->\n", "VC204")]
    public void A_template_stands_where_it_is_printed_once(string content, string markdown, params string[] findings)
    {
        var article = new Article { Content = new SourceText("article", content), Format = ContentFormat.Text, Templates = Library };
        var result = new Pipeline(new PipelineOptions { Infer = false }).Convert(article);

        Assert.Equal(markdown, result.Markdown);
        Assert.Equal(findings, result.Findings());
        Assert.True(result.IsVerified);
    }
}
