using System.Globalization;
using VcCleaner.Html;
using Xunit;

namespace VcCleaner.Tests.Html;

/// <summary>Tokens, their places, and text that is no markup.</summary>
public sealed class HtmlTokensTests
{
    [Theory]
    [InlineData("a &amp; b<P Class=x>c", "Text 0-9 [a & b]", "StartTag 9-20 p", "Text 20-21 [c]")]
    [InlineData("é😀<br/></p>", "Text 0-3 [é😀]", "StartTag 3-8 br", "EndTag 8-12 p")]
    [InlineData("<!-- c -->x", "Comment 0-10 [ c ]", "Text 10-11 [x]")]
    [InlineData("<script>if (a<b) '</b>'</script>x", "StartTag 0-8 script", "Text 8-23 [if (a<b) '</b>']", "EndTag 23-32 script", "Text 32-33 [x]")]
    [InlineData("<style>a>b<i></style>", "StartTag 0-7 style", "Text 7-10 [a>b]", "Text 10-13 [<i>]", "EndTag 13-21 style")]
    [InlineData("<title>&lt;b></title>", "StartTag 0-7 title", "Text 7-13 [<b>]", "EndTag 13-21 title")]
    [InlineData("<svg><title>a<b>", "StartTag 0-5 svg", "StartTag 5-12 title", "Text 12-13 [a]", "StartTag 13-16 b")]
    [InlineData("<!doctype html>", "Doctype 0-15 [html]")]
    [InlineData("a\r\nb", "Text 0-4 [a\nb]")]
    [InlineData("x<b c")]
    public void Tokens_stand_where_they_stand_in_the_source(string html, params string[] expected)
    {
        var actual = HtmlTokens.Read(html).Select(token => string.Create(
            CultureInfo.InvariantCulture,
            $"{token.Kind} {token.Span.Start}-{token.Span.End} {(token.Name.Length > 0 ? token.Name : $"[{token.Text}]")}"));

        if (expected.Length > 0) Assert.Equal(expected, actual);
        else Assert.Equal("Text 0-1 [x]", Assert.Single(actual));
    }

    [Fact]
    public void Attributes_are_decoded_and_found_by_their_lower_case_name()
    {
        var tag = Assert.Single(HtmlTokens.Read("<A HREF='/?a=1&amp;b=2' title data-x=1 href=second>"));

        Assert.Equal("/?a=1&b=2", tag.Attribute("href"));
        Assert.Equal("", tag.Attribute("title"));
        Assert.Equal("1", tag.Attribute("data-x"));
        Assert.Null(tag.Attribute("class"));
        Assert.Null(default(HtmlToken).Attribute("href"));
    }
}
