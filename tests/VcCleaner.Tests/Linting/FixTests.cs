using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Tests.Exports;
using Xunit;

namespace VcCleaner.Tests.Linting;

/// <summary>What a fix writes, and what it leaves alone.</summary>
public sealed class FixTests
{
    [Theory]
    [InlineData("[vc_column width=”1/4″ el_class=”a b”]x[/vc_column]", "[vc_column width=\"1/4\" el_class=\"a b\"]x[/vc_column]")]
    [InlineData("[vc_column width=&#8221;1/4&#8243;]x[/vc_column]", "[vc_column width=\"1/4\"]x[/vc_column]")]
    [InlineData("[vc_row][vc_column]Text[/vc_row]", "[vc_row][vc_column]Text[/vc_column][/vc_row]")]
    [InlineData("[vc_row][vc_column]Text", "[vc_row][vc_column]Text[/vc_column][/vc_row]")]
    [InlineData("[vc_row][vc_column]Text\n", "[vc_row][vc_column]Text[/vc_column][/vc_row]\n")]
    [InlineData("[vc_row]\n", "[vc_row][/vc_row]\n")]
    [InlineData("[vc_row][vc_column]Text[/vc_row][/vc_column]", "[vc_row][vc_column]Text[/vc_column][/vc_row]")]
    [InlineData("[vc_btn title=\"More\"link=\"#\"]", "[vc_btn title=\"More\" link=\"#\"]")]
    [InlineData("[vc_btn title=\"\"More\"\" color=\"red\"]", "[vc_btn title=\"More\" color=\"red\"]")]
    [InlineData("[vc_btn title=\"a\" color=\"red\" title=\"b\"]", "[vc_btn color=\"red\" title=\"b\"]")]
    [InlineData("[VC_Row]x[/VC_ROW]", "[vc_row]x[/vc_row]")]
    [InlineData("[ vc_row el_id=\"x\"]x[/vc_row ]", "[vc_row el_id=\"x\"]x[/vc_row]")]
    public void A_safe_fix_repairs_the_tag(string bad, string good)
    {
        Assert.Equal(good, Lint.Fix(bad));
        Assert.Equal(good, Lint.Fix(good));
    }

    [Theory]
    [InlineData("\\[vc\\_row el\\_class=\"x\"\\]Text\\[/vc\\_row\\]\n", "[vc_row el_class=\"x\"]Text[/vc_row]\n")]
    [InlineData("# Title\n\n\\[vc\\_column width=”1/2″\\]\n\nText\n\n\\[/vc\\_column\\]\n", "# Title\n\n[vc_column width=\"1/2\"]\n\nText\n\n[/vc_column]\n")]
    public void Escapes_of_markdown_are_taken_off(string bad, string good) => Assert.Equal(good, Lint.Fix(bad, name: "page.md"));

    [Theory]
    [InlineData("[us_cta title=\"Plums\"][us_cta title=\"Pears\"]")]
    [InlineData("[clients][client image=\"/a.png\" name=\"Plums\"][client image=\"/b.png\" name=\"Pears\"][/clients]")]
    public void Elements_that_say_all_in_their_attributes_need_no_closing_tag(string content)
    {
        Assert.DoesNotContain("VC101", Lint.Ids(Lint.Find(content)), StringComparison.Ordinal);
        Assert.Equal(content, Lint.Fix(content));
    }

    [Fact]
    public void A_tag_that_ends_in_the_middle_does_not_grow() =>
        Assert.Equal("[vc_btn title=\"More“a=b\"]&#8221;[vc_btn title=\"More\"]", Lint.Fix("[vc_btn title=\"More“a=b&#8221;[vc_btn title=\"More\"]", FixSafety.Unsafe, "page.md"));

    [Theory]
    [InlineData("[vc_btn title=\"More link=\"#\"]")]
    [InlineData("Text[/vc_row]")]
    [InlineData("&#91;vc_row&#93;Text&#91;/vc_row&#93;")]
    public void What_is_only_likely_is_left_to_unsafe_fixes(string bad)
    {
        Assert.Equal(bad, Lint.Fix(bad));
        Assert.NotEqual(bad, Lint.Fix(bad, FixSafety.Unsafe));
    }

    [Fact]
    public void An_export_changes_only_where_it_is_fixed()
    {
        var bad = ExportBuilder.Head.ReplaceLineEndings("\r\n")
            + ExportBuilder.Item(7, "[vc_row el_class=”a”]\r\nA ]]]]><![CDATA[> B[/vc_row]", "Caf\u00e9 &amp; bar")
            + ExportBuilder.Item(8, "<p>Nothing ‘wrong’ here</p>") + ExportBuilder.Tail;

        var fixedText = Lint.Fix(bad, name: "site.xml");

        Assert.Equal(bad.Replace("”a”", "\"a\"", StringComparison.Ordinal), fixedText);
    }

    [Fact]
    public void Text_of_xml_outside_of_cdata_is_escaped()
    {
        var item = ExportBuilder.Item(7, "§").Replace("<![CDATA[§]]>", "[vc_btn title=”a &amp; b”]&lt;b>x&lt;/b>", StringComparison.Ordinal);
        var bad = ExportBuilder.Head + item + ExportBuilder.Tail;

        var fixedText = Lint.Fix(bad, name: "site.xml");

        Assert.Contains("[vc_btn title=\"a &amp; b\"]&lt;b>x&lt;/b>", fixedText, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_characters_stay()
    {
        byte[] bad = [.. "[vc_btn title=”a”] caf"u8, 0xE9, .. " éàü [vc_btn title=”b”]"u8];
        byte[] good = [.. "[vc_btn title=\"a\"] caf"u8, 0xE9, .. " éàü [vc_btn title=\"b\"]"u8];

        Assert.Equal(good, Lint.Fix("page.txt", bad).Bytes);
    }

    [Fact]
    public void Mojibake_is_written_as_what_was_meant() =>
        Assert.Equal("<p>café au lait, “quoted”</p>", Lint.Fix("<p>cafÃ© au lait, â€œquotedâ€\u009d</p>"));

    [Fact]
    public void A_file_in_utf_16_stays_one()
    {
        byte[] bad = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("[vc_btn title=”a”]")];

        Assert.Equal([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("[vc_btn title=\"a\"]")], Lint.Fix("page.txt", bad).Bytes);
    }
}
