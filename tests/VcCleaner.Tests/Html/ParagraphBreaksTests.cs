using VcCleaner.Html;
using Xunit;

namespace VcCleaner.Tests.Html;

/// <summary>The rules of <c>wpautop</c> one by one, in words of our own.</summary>
public sealed class ParagraphBreaksTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t ", "")]
    [InlineData("tide\n\nebb", "<p>tide</p>\n<p>ebb</p>\n")]
    [InlineData("tide\r\nebb", "<p>tide<br />\nebb</p>\n")]
    [InlineData("tide<br><br/>ebb", "<p>tide</p>\n<p>ebb</p>\n")]
    [InlineData("sea\n<h2>Shore</h2>\nsand", "<p>sea</p>\n<h2>Shore</h2>\n<p>sand</p>\n")]
    [InlineData("<div>a\n\nb</div>", "<div>a</p>\n<p>b</p></div>\n")]
    [InlineData("<div\nid=a>x</div>", "<div\nid=a>x</div>\n")]
    [InlineData("<pre>a\n\n<p>b</pre>", "<pre>a\n\n<p>b</pre>\n")]
    [InlineData("<blockquote>a</blockquote>", "<blockquote><p>a</p></blockquote>\n")]
    [InlineData("<ul>\n<li>a</li>\n</ul>", "<ul>\n<li>a</li>\n</ul>\n")]
    [InlineData("<script>a\nb</script>", "<p><script>a\nb</script></p>\n")]
    [InlineData("<select>\n<option>a</option>\n</select>", "<p><select><option>a</option></select></p>\n")]
    [InlineData("<!-- a\n\nb -->", "<p><!-- a\n\nb --></p>\n")]
    [InlineData("a\n<hr>\nb", "<p>a</p>\n<hr>\n<p>b</p>\n")]
    [InlineData("tide <col", "<p>tide </p>\n<col \n\n")]
    public void Text_gets_the_paragraphs_that_WordPress_gives_it(string text, string expected) => Assert.Equal(expected, ParagraphBreaks.Apply(text));

    [Theory]
    [InlineData("</p>\n<h2>Shore</h2>\n<p>", "<h2>Shore</h2>\n")]
    [InlineData("<p>tide</p>\n<p>ebb</p>\n", "<p>tide</p>\n<p>ebb</p>\n")]
    [InlineData("<p class=\"x\">tide</p>\n<p>ebb</p>", "<p class=\"x\">tide</p>\n<p>ebb</p>\n")]
    [InlineData("tide<br />\nebb", "<p>tide<br />\nebb</p>\n")]
    public void Text_that_has_been_through_it_comes_out_the_same(string text, string expected) => Assert.Equal(expected, ParagraphBreaks.Restore(text));
}
