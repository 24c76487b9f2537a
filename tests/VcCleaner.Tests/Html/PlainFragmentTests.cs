using System.Text;
using CsCheck;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Html;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Html;

/// <summary>The short way through plain HTML leads where the way through the standard's tree does.</summary>
public sealed class PlainFragmentTests
{
    private static readonly string[] Elements =
    [
        "p", "div", "strong", "b", "em", "i", "span", "sup", "a href=\"/x\"", "a", "a href=\"#\"", "a href=\"/y\" title=\" t \"", "a href=x class=\"btn\"", "a href=\"javascript:x\"",
        "h2", "h3 id=\"here\"", "ul", "ol", "ol start=\"4\"", "li", "blockquote", "figure", "figcaption", "section", "u", "small", "code", "pre", "td", "q", "label",
        "b style=\"font-weight: normal\"", "b style=\"color: red\"", "cite", "del", "kbd", "ins", "font color=red", "abbr title=\"x\"", "a href=\"/z\" class=\"big BTN\"", "a href=\"/f\" download", "div hidden", "p style=\"display:none\"", "p style=\"color: red\"", "span onclick=\"x()\"", "a name=\"n\"", "span id=\"n\"",
    ];

    private static readonly string[] Leaves =
    [
        "word", " ", "\n", "two words", " x ", "é", "\u00A0", "&amp;", "&nbsp;", "&#8217;", "a  b\n\nc ", "<br>", "<br />\n", "<hr>", "<!--more-->", "<!-- wp:list -->", "<!--vcm0:0-->",
        "<!--vcm0:1-->", "<!--vcm0:2-->", "<!--vcm0:99-->", "<img src=\"a.png\" alt=\"b c\" class=\"size-full wp-image-12\">", "<img src=\"data:x\" alt=b>", "<img src=\"g.png\" alt=\"\" data-id=\"7\" class=\"wp-image-0\">", "<img src=\"h.png\" data-id=\"x\" data-attachment-id=\"8\">", "<img alt=\"\">",
        "<img src=\" /b.jpg \" width=\"1\" height=\"1\">", "<img src=\"e.png\" class=\"emoji\" alt=\":)\">", "<img src=\"c.jpg\" title=\"t\" srcset=\"d.jpg 900w\" loading=\"lazy\" />",
        "<a href=\"<!--vcm0:0-->\">x</a>", "<a href=\"/empty\"></a>", "1 < 2", "AT&T",
    ];

    private static readonly Gen<string> Nested = Gen.Recursive<string>((depth, inner) =>
        depth > 4
            ? OneOf(Leaves)
            : Gen.Frequency(
                (3, OneOf(Leaves)),
                (4, Gen.Select(OneOf(Elements), inner.Array[0, 4]).Select((element, parts) => $"<{element}>{string.Concat(parts)}</{element.Split(' ')[0]}>")),
                (1, Gen.Select(OneOf("ul", "ol"), inner.Array[0, 3]).Select((list, parts) =>
                    $"<{list}>\n{string.Concat(parts.Select(part => $"<li>{part}</li>\n"))}</{list}>"))));

    [Fact]
    public void Well_nested_HTML_gives_the_blocks_and_findings_of_the_tree() =>
        Nested.Array[0, 5].Select(string.Concat).Sample(AssertSame, iter: 8_000);

    [Fact]
    public void Hostile_HTML_gives_the_blocks_and_findings_of_the_tree() => HostileHtml.Any.Sample(AssertSame, iter: 3_000);

    [Fact]
    public void Real_pages_give_the_blocks_and_findings_of_the_tree()
    {
        foreach (var folder in (string[])["leaked-txt", "leaked-md", "leaked-excerpt"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Corpus.Require(), "corpus", folder)))
            {
                var text = File.ReadAllText(file);
                AssertSame(text);
                foreach (var part in text.Split('[', ']')) AssertSame(ParagraphBreaks.Restore(part));
            }
        }
    }

    [Theory]
    [InlineData("<p>One <strong>two</strong> <a href=\"/x\">three</a>.</p>\n<ul>\n<li>four</li>\n</ul>\n<h2>five</h2>")]
    [InlineData("<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"a.jpg\" alt=\"b\" class=\"wp-image-3\"/></figure>\n<!-- /wp:image -->")]
    public void What_editors_write_takes_the_short_way(string html) =>
        Assert.True(PlainFragment.TryRead(html, new FlowBuilder(), "vcm0:", new Markers()));

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    private static void AssertSame(string html)
    {
        var reader = new HtmlFragmentReader();
        var (findings, findingsOfTree) = (new DiagnosticBag(), new DiagnosticBag());

        var blocks = reader.Read(html, "vcm0:", new Markers(), findings, default);
        var blocksOfTree = reader.ReadTree(html, "vcm0:", new Markers(), findingsOfTree, default);

        Assert.Equal(TreeText.Of(blocksOfTree), TreeText.Of(blocks));
        Assert.Equal(Describe(findingsOfTree), Describe(findings));
        Assert.Equal(Anchors(blocksOfTree), Anchors(blocks));
    }

    private static IEnumerable<string?> Anchors(IEnumerable<Block> blocks) => blocks.OfType<Heading>().Select(heading => heading.Anchor);

    private static string Describe(DiagnosticBag bag)
    {
        var text = new StringBuilder();
        foreach (var finding in bag.ToImmutable()) text.AppendLine($"{finding.Descriptor.Id} {string.Join('|', finding.Arguments)}");
        foreach (var drop in bag.Drops) text.AppendLine(drop.Text);
        return text.ToString();
    }

    private sealed class Markers : IMarkerResolver
    {
        public Flow Resolve(int marker) => marker switch
        {
            0 => new InlineFlow([new TextRun("zero")]),
            1 => new InlineFlow([new Link("/one", null, [new TextRun("one")])]),
            2 => new BlockFlow([new Paragraph([new TextRun("two")]), new Paragraph([new TextRun("three")])]),
            _ => Flow.Empty,
        };
    }
}
