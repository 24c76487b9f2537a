using VcCleaner.Documents;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Verification;

public sealed class LedgerTests
{
    [Fact]
    public void A_handler_that_loses_its_text_is_caught()
    {
        var broken = Row.Content("orchard_note", Row.Title("title"), Row.Image("image"), Row.Link("link", label: "label")) with { Handler = (_, _, _) => Flow.Empty };
        var pipeline = new Pipeline(new PipelineOptions(), new ElementCatalog([broken]));

        var result = pipeline.Convert(ArticleOf("[orchard_note title=\"Damson\" image=\"12\" link=\"url:%2Fplums\" label=\"Read\"]"));

        var findings = result.Diagnostics.Where(d => d.Descriptor.Id == "VC903").Select(d => d.Message).ToList();
        Assert.Equal(3, findings.Count);
        Assert.Contains(findings, message => message.Contains("`Damson`, `Read`", StringComparison.Ordinal));
        Assert.Contains(findings, message => message.Contains("`#12`", StringComparison.Ordinal));
        Assert.Contains(findings, message => message.Contains("`/plums`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p>Plums <b>ri</b>pen in <a href=\"/august\">August</a>.</p><img src=\"/u/plum-300x200.jpg\">")]
    [InlineData("<p>Plums<img src=\"/u/plum.jpg\" alt=\"Pears\"></p>")]
    [InlineData("[vc_row disable_element=\"yes\"]Never seen.[/vc_row]Seen.")]
    [InlineData("[vc_raw_js]JTNDc2NyaXB0JTNF[/vc_raw_js]Seen.")]
    [InlineData("<script>var unseen = 1;</script><style>.unseen{}</style>Seen.")]
    [InlineData("[some_plugin title=\"A title\" text=\"A text\"]Body[/some_plugin]")]
    [InlineData("[[vc_row]] is how a row begins.")]
    [InlineData("[some_dropcap]P[/some_dropcap]lums and [some_mark]pe[/some_mark]ars")]
    [InlineData("[nectar_dropcap]P [/nectar_dropcap]lums")]
    [InlineData("[some_box]Plums[/some_box][some_box]Pears[/some_box]")]
    [InlineData("Plums[vc_btn title=\"Read on\"]Pears")]
    [InlineData("or<x-mark>cha</x-mark>rd, win<script>0</script>d<math>fall</math>, la<select>dd</select>er, plum<img src=\"/u/plum.jpg\">tree")]
    [InlineData("The year 2\uFEFF022.")]
    [InlineData("<a href=\"https://orchard.example/pl\nums\">Plums</a>")]
    public void Whole_text_and_intended_drops_balance(string content)
    {
        var result = new Pipeline(new PipelineOptions()).Convert(ArticleOf(content));

        Assert.DoesNotContain(result.Diagnostics, d => d.Descriptor.Id == "VC903");
        Assert.True(result.IsVerified);
    }

    private static Article ArticleOf(string content) => new() { Content = new SourceText("article", content), Format = ContentFormat.Text };
}
