using VcCleaner.Shortcodes;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Shortcodes;

/// <summary>Attributes in each state of repair, and what is reported about them.</summary>
public sealed class AttributeTests
{
    [Theory]
    [InlineData("width=”1/4″", "width=1/4")]
    [InlineData("width=&#8221;1/4&#8243;", "width=1/4")]
    [InlineData("width=&#x201D;1/4&#08243;", "width=1/4")]
    [InlineData("width=&rdquo;1/4&Prime;", "width=1/4")]
    [InlineData("width=“1/4″ title=“a „b„ c“", "width=1/4, title=a \"b\" c")]
    [InlineData("width=»1/4″ title=»b»", "width=1/4, title=b")]
    [InlineData("width=\u00A0»1/4″ title=\u00A0»b\u00A0»", "width=1/4, title=b")]
    [InlineData("width= »1/4 » title= »b »", "width=1/4, title=b")]
    [InlineData("a=”” b=””", "a=, b=")]
    [InlineData("a=” b=”x”", "a=, b=x")]
    [InlineData("a=‘x’", "a=x")]
    [InlineData("title=”it’s 3×4… – ok”", "title=it's 3x4... - ok")]
    [InlineData("title=”say “x” now”", "title=say “x” now")]
    [InlineData("title=”say “x“ now”", "title=say \"x\" now")]
    [InlineData("title=&#8221;a<br />\nb&#8221;", "title=a\nb")]
    [InlineData("a=\"1\"b=\"2\"", "a=1, b=2")]
    [InlineData("a=\"1\",b=\"2\"", "a=1, b=2")]
    [InlineData("a=\"\"x\"\" b=\"y\"", "a=x, b=y")]
    [InlineData("a=\"<a href=\"u\" target=\"v\">w</a>\" b=\"y\"", "a=<a href=\"u\" target=\"v\">w</a>, b=y")]
    [InlineData("a='it's' b=\"y\"", "a=it's, b=y")]
    [InlineData("a=\"x b=\"y\"", "a=x, b=y")]
    [InlineData("a=x b 'c d' \"e f\"", "a=x, b, c d, e f")]
    [InlineData("text=\"Price [EUR] list\" el=\"x\"", "text=Price [EUR] list, el=x")]
    [InlineData("text=”Price [EUR] list” el=”x”", "text=Price [EUR] list, el=x")]
    [InlineData("a=\"1\"<br />\nb=\"2\"</p>\n<p>c=\"3\"", "a=1, b=2, c=3")]
    [InlineData("a=\"say ``x`` `{`y`}`\"", "a=say \"x\" [y]")]
    [InlineData("a=\"`{`{``v``:``90``}`}`\"", "a=[{\"v\":\"90\"}]")]
    [InlineData("A=\"1\" a=\"2\"", "a=1, a=2")]
    [InlineData("a = \"1\"\u00A0b =\"2\"", "a=1, b=2")]
    public void An_attribute_is_read_in_each_state(string attributes, string expected) =>
        Assert.Equal($"vc_x{{{expected}}} \"!\"", ShortcodeNotation.Of($"[vc_x {attributes}]!"));

    [Theory]
    [InlineData("[vc_x/»a» title= »b »]", "vc_x{/»a», title=b}")]
    [InlineData("[vc_x&raquo;a» title= »b »]", "vc_x{a, title=b}")]
    public void A_quote_may_follow_the_name_at_once(string text, string tree) => Assert.Equal(tree, ShortcodeNotation.Of(text));

    [Theory]
    [InlineData("[vc_x a=\"12", "vc_x{a=12}")]
    [InlineData("a [vc_single_image image=\"12\" im", "\"a \" vc_single_image{image=12, im}")]
    [InlineData("[vc_x a=\"12 [/vc_y]", "vc_x{a=12 } /vc_y")]
    [InlineData("[vc_x a=\"1\" and text [vc_y]", "vc_x{a=1} \" and text \" vc_y")]
    [InlineData("[vc_x a=\"1\nmore text", "vc_x{a=1} \"\nmore text\"")]
    [InlineData("[vc_ro", "vc_ro")]
    [InlineData("x[/vc_row", "\"x\" /vc_row")]
    public void A_truncated_tag_keeps_what_it_has(string text, string tree) => Assert.Equal(tree, ShortcodeNotation.Of(text));

    [Theory]
    [InlineData("[vc_x w=”1/4″]", "VC110")]
    [InlineData("[vc_x w=”a’]", "VC112")]
    [InlineData("[vc_x w=\"1\" w=\"2\"]", "VC113")]
    [InlineData("[vc_x w=\"1\"x=\"2\"]", "VC114")]
    [InlineData("[vc_x w=\"\"1\"\"]", "VC115")]
    [InlineData("[vc_x w=\"1", "VC104 VC112")]
    [InlineData("[/vc_x]", "VC102")]
    [InlineData("[vc_x][vc_y]a[/vc_x][/vc_y]", "VC103 VC102")]
    [InlineData("[vc_x][vc_x]a[/vc_x][/vc_x]", "VC105")]
    [InlineData("\\[vc\\_x\\]", "VC120")]
    [InlineData("&#91;vc_x&#93;", "VC121")]
    [InlineData("[ vc_x]", "VC122")]
    [InlineData("[VC_x]", "VC122")]
    [InlineData("[[vc_x]]", "VC123")]
    [InlineData("[vc_x w=\"1\"]a[/vc_x] [vc_y/]", "")]
    public void Each_oddity_is_reported(string text, string ids)
    {
        var tree = ShortcodeParser.Parse(new SourceText("test", text), ShortcodeOptions.Default);

        Assert.Equal(ids, string.Join(" ", tree.Diagnostics.Select(d => d.Descriptor.Id)));
    }

    [Theory]
    [InlineData("w=”1/4″", nameof(RepairConfidence.Proven))]
    [InlineData("w=\u00A0»1/4″", nameof(RepairConfidence.Proven))]
    [InlineData("w=\"1/4\"", nameof(RepairConfidence.None))]
    [InlineData("w=”1/4‟", nameof(RepairConfidence.Plausible))]
    public void A_repair_is_proven_if_texturizing_it_gives_the_source(string attribute, string confidence)
    {
        var tree = ShortcodeParser.Parse(new SourceText("test", $"[vc_x {attribute}]"), ShortcodeOptions.Default);

        var element = Assert.IsType<ShortcodeElement>(Assert.Single(tree.Nodes));
        Assert.Equal(Enum.Parse<RepairConfidence>(confidence), Assert.Single(element.Attributes).Repair);
    }
}
