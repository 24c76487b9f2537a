using CsCheck;
using VcCleaner.Text;
using Xunit;
using static VcCleaner.Tests.Exports.ExportBuilder;

namespace VcCleaner.Tests.Exports;

public class WxrPositionTests
{
    [Theory]
    [InlineData("<![CDATA[[vc_row]\nMARK1 ü😀 MARK2\r\nMARK3]]>")]
    [InlineData("<![CDATA[a]]]]><![CDATA[> MARK1\nb]]]]><![CDATA[> MARK2 ]]]]><![CDATA[>MARK3]]>")]
    [InlineData("&lt;p&gt;MARK1 &amp; MARK2\n&nbsp;&#8217; MARK3")]
    [InlineData("\n\n  <![CDATA[MARK1]]> MARK2 &amp;\t<![CDATA[MARK3]]>")]
    [InlineData("<![CDATA[cafÃ© MARK1 donâ€™t MARK2\ncafÃ© MARK3]]>")]
    [InlineData("<![CDATA[\u0001MARK1\u0002 MARK2\u0003\r\n\u0004MARK3]]>")]
    public void Every_character_keeps_its_line_and_column_in_the_file(string raw)
    {
        var text = Head + Item(1, "First") + Item(2, "").Replace("<![CDATA[]]>", raw, StringComparison.Ordinal) + Tail;
        var file = new SourceText("", text);

        var content = Read(text)[1].Source;

        Assert.Equal("site.xml", content.Name);
        foreach (var mark in (string[])["MARK1", "MARK2", "MARK3"])
        {
            var expected = file.PositionOf(text.IndexOf(mark, StringComparison.Ordinal));
            Assert.Equal(expected, content.PositionOf(content.Text.IndexOf(mark, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Positions_are_true_in_a_file_without_line_ends()
    {
        var text = (Head + Item(1, "é 😀") + Item(2, "MARK") + Tail).ReplaceLineEndings(" ");

        var content = Read(text)[1].Source;

        Assert.Equal(new LinePosition(1, text.IndexOf("MARK", StringComparison.Ordinal) + 1), content.PositionOf(0));
    }

    [Fact]
    public void Positions_are_true_whatever_the_content()
    {
        var piece = Gen.OneOf("a", "ü", "😀", "\n", "\r\n", "\r", "&amp;", "&#65;", "&nbsp;", "<![CDATA[ < ]]>", "\u0001", "]]", ">", "<b>", " ");

        piece.Array[0, 30].Sample(pieces =>
        {
            var raw = string.Concat(pieces) + "MARK";
            var text = Head + Item(1, "").Replace("<![CDATA[]]>", raw, StringComparison.Ordinal) + Tail;

            var content = Read(text)[0].Source;

            var expected = new SourceText("", text).PositionOf(text.IndexOf("MARK", StringComparison.Ordinal));
            Assert.Equal(expected, content.PositionOf(content.Text.IndexOf("MARK", StringComparison.Ordinal)));
        });
    }
}
