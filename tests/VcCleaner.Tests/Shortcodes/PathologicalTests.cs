using System.Collections.Frozen;
using VcCleaner.Shortcodes;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Shortcodes;

/// <summary>Inputs that make a careless parser slow or overflow its stack; they only have to come out right.</summary>
public sealed class PathologicalTests
{
    private static readonly ShortcodeOptions Enclosing = new() { EnclosingTags = new[] { "vc_row" }.ToFrozenSet() };

    public static TheoryData<string, int> Inputs => new()
    {
        { "[", 100_000 },
        { "[a", 100_000 },
        { "[/a", 100_000 },
        { "[/vc_row]", 100_000 },
        { "[vc_row]", 100_000 },
        { "[vc_row", 100_000 },
        { "[vc_row a=\"", 100_000 },
        { "[vc_row a='x ", 100_000 },
        { "[vc_row a=\"x] ", 100_000 },
        { "[vc_row a=”x ", 100_000 },
        { "[vc_row a=”x] ", 100_000 },
        { "[vc_row a=&#8221;", 100_000 },
        { "[b x=”", 100_000 },
        { "[b x=\"", 100_000 },
        { "[b \"[c '", 100_000 },
        { "a='x ", 100_000 },
        { "<pre>", 100_000 },
        { "<!--", 100_000 },
        { "<code>[vc_row]", 100_000 },
        { "&#91;", 100_000 },
        { "&amp;#91;vc_a", 100_000 },
        { "\\[vc\\_row", 100_000 },
        { "`", 100_000 },
        { "a`b``c", 100_000 },
        { "\n```\n", 50_000 },
        { "[[vc_a]", 100_000 },
        { "[vc_a][vc_b]", 50_000 },
        { "[vc_a][vc_b][/vc_a][/vc_b]", 50_000 },
        { "[q]", 100_000 },
        { "&", 1_000_000 },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_repeated_fragment_is_read_without_loss(string fragment, int count)
    {
        var text = string.Concat(Enumerable.Repeat(fragment, count));
        foreach (var dialect in Enum.GetValues<ShortcodeDialect>())
        {
            var tree = ShortcodeParser.Parse(new SourceText("test", text), Enclosing with { Dialect = dialect });

            Assert.Equal(text, tree.ToSource());
        }
    }

    [Theory]
    [InlineData("[vc_row ", "a='x ", 100_000, "]")]
    [InlineData("[vc_row ", "a=\"x ", 100_000, "]")]
    [InlineData("[vc_row ", "a=”x ", 100_000, "]")]
    [InlineData("[vc_row ", "a=”x” ", 100_000, "]")]
    [InlineData("[vc_row a=”", "<a ", 100_000, "”]")]
    [InlineData("[vc_row a=”", "“", 100_000, "”]")]
    [InlineData("[vc_row a=\"", "x", 10_000_000, "")]
    [InlineData("[vc_row a=”", "x", 10_000_000, "")]
    [InlineData("[vc_row ", "a ", 1_000_000, "]")]
    [InlineData("[b x=”", "[c y=”", 100_000, "]")]
    [InlineData("```", "x", 1_000_000, "")]
    public void A_tag_with_a_monstrous_inside_is_read_without_loss(string start, string fragment, int count, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(fragment, count)) + end;
        foreach (var dialect in Enum.GetValues<ShortcodeDialect>())
        {
            var tree = ShortcodeParser.Parse(new SourceText("test", text), Enclosing with { Dialect = dialect });

            Assert.Equal(text, tree.ToSource());
        }
    }

    [Fact]
    public void Elements_may_nest_ten_thousand_deep()
    {
        const int depth = 10_000;
        var text = string.Concat(Enumerable.Repeat("[vc_row]", depth)) + "x" + string.Concat(Enumerable.Repeat("[/vc_row]", depth));

        var tree = ShortcodeParser.Parse(new SourceText("test", text), ShortcodeOptions.Default);

        Assert.Equal(text, tree.ToSource());
        var element = Assert.IsType<ShortcodeElement>(Assert.Single(tree.Nodes));
        for (var i = 1; i < depth; i++) element = Assert.IsType<ShortcodeElement>(Assert.Single(element.Children));
        Assert.IsType<ShortcodeText>(Assert.Single(element.Children));
    }
}
