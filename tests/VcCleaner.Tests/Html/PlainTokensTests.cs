using System.Globalization;
using System.Text;
using CsCheck;
using VcCleaner.Html;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Html;

/// <summary>The quick reader of tokens sees what the standard's tokenizer sees, or nothing.</summary>
public sealed class PlainTokensTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<a href=\"/?a=1&b=2\">", "<A HREF='x'>", "</a >", "<img src=\"a.png\" alt=\"é &amp; ü\" />", "<img src=a.png alt>", "<br/>", "<b\n>",
        "<b class=\"x\"id=\"y\">", "<b class = \"x\">", "<b class=\"x\" CLASS='y' />", "<i data-x_y.z:w='1'>", "<i =x>", "<i x=>", "<i x=\"\">", "<i x='&copy=1&copy;'>",
        "<i x='&copy'>", "<i/ x>", "<o:p>", "<h1>", "<td colspan=2>", "<a href=x/>", "<a href=x/y>", "<custom-tag x>", "<b x\"y>", "<b\r\n>", "<b\f>",
        "<!-- wp:paragraph -->", "<!---->", "<!--->", "<!-- a -- b -->", "<!-- a --!>", "<!--x--->", "<!--vcm0:1-->", "<!-->", "<!-- \r\n -->", "<!doctype html>", "<!x>", "<?php ?>",
        "</>", "</ p>", "</p x>", "</1>", "<", "< p", "&amp;", "&amp", "&nbsp;", "&#8217;", "&#x2019;", "&#x2019", "&#128;", "&#0;", "&#x1F600;", "&#55296;", "&;", "&#;", "&x;", "& ",
        "&NotEqualTilde;", "&notit;", "AT&T", "&&amp;", "text", "ünï", "\u00A0", "\uFEFF", "\uD83D\uDE00", "\uD83D", "\r\n", "\n", "\t", "\0", "\"", "'", ">", "=", "/",
        "<script>", "</script>", "<style>", "<svg>", "</svg>", "<title>", "<iframe src=\"x\">", "</iframe>", "<noscript>", "<textarea>",
    ];

    [Fact]
    public void Random_pieces_of_HTML_give_the_tokens_of_the_standard() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 12].Sample(
            indexes =>
            {
                var html = new StringBuilder();
                foreach (var index in indexes) html.Append(Pieces[index]);
                AssertSame(html.ToString());
            },
            iter: 10_000);

    [Fact]
    public void Hostile_HTML_gives_the_tokens_of_the_standard() => HostileHtml.Any.Sample(AssertSame, iter: 10_000);

    [Fact]
    public void Real_pages_give_the_tokens_of_the_standard()
    {
        foreach (var folder in (string[])["leaked-txt", "leaked-md", "leaked-excerpt"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Corpus.Require(), "corpus", folder))) AssertSame(File.ReadAllText(file));
        }
    }

    private static void AssertSame(string html) =>
        Assert.Equal(HtmlTokens.ReadStandard(html, 0).Select(Describe), HtmlTokens.Read(html).Select(Describe));

    private static string Describe(HtmlToken token) => string.Create(
        CultureInfo.InvariantCulture,
        $"{token.Kind} {token.Span} {token.Name} {token.IsSelfClosing} [{token.Text}] {string.Join(' ', token.Attributes.Select(pair => $"{pair.Key}=[{pair.Value}]"))}");
}
