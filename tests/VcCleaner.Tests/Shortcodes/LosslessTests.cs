using System.Collections.Frozen;
using System.Collections.Immutable;
using CsCheck;
using VcCleaner.Shortcodes;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Shortcodes;

/// <summary>The tree holds every character of any text, whatever it is.</summary>
public sealed class LosslessTests
{
    private static readonly string[] Hostile =
    [
        "[", "]", "[/", "/]", "[[", "]]", "\\[", "\\]", "\\_", "\\", "&#91;", "&#93;", "&amp;#91;", "&lbrack;", "vc_row", "vc_", "a", "x_y", "title", "=", "=\"", "\"", "'",
        "”", "″", "“", "&#8221;", "&quot;", "&amp;quot;", "&", "&#", ";", " ", "\u00A0", "\n", "\n\n", "<p>", "</p>", "<br />", "<br />\n", "<", ">", "<pre>", "</pre>", "<code>",
        "</code>", "<!--", "-->", "`", "``", "```", "\n```\n", "~~~", "\uD83D", "\uDE00", "é", "\0", "[vc_row]", "[/vc_row]", "[vc_column width=\"1/2\"]", "[/vc_column]", "[x y=\"z\"]",
        "[[vc_row]x[/vc_row]]", "«", "»", "(", ")", ":", "1", "–", "…", "×",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Hostile.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => Hostile[i])));

    private static readonly ShortcodeOptions[] AllOptions =
    [
        ShortcodeOptions.Default,
        new()
        {
            Dialect = ShortcodeDialect.Markdown,
            EnclosingTags = new[] { "vc_row", "vc_column" }.ToFrozenSet(),
            KnownTags = new[] { "a", "x_y" }.ToFrozenSet(),
        },
    ];

    [Fact]
    public void Any_text_comes_back_from_its_tree() => Texts.Sample(text =>
    {
        foreach (var options in AllOptions)
        {
            var tree = ShortcodeParser.Parse(new SourceText("test", text), options);
            if (tree.ToSource() != text) return false;
        }

        return true;
    }, iter: 20_000);

    [Fact]
    public void Any_string_of_characters_comes_back_from_its_tree() => Gen.String.Sample(text =>
        ShortcodeParser.Parse(new SourceText("test", text), ShortcodeOptions.Default).ToSource() == text);

    [Fact]
    public void Nodes_tile_their_parents_and_attributes_stay_in_their_tags() => Texts.Sample(text =>
    {
        foreach (var options in AllOptions)
        {
            var tree = ShortcodeParser.Parse(new SourceText("test", text), options);
            AssertTiles(tree.Nodes, new TextSpan(0, text.Length));
            foreach (var finding in tree.Diagnostics)
            {
                Assert.InRange(finding.Span.End, finding.Span.Start, text.Length);
                Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
            }
        }
    }, iter: 20_000);

    private static void AssertTiles(ImmutableArray<ShortcodeNode> nodes, TextSpan parent)
    {
        var offset = parent.Start;
        foreach (var node in nodes)
        {
            Assert.Equal(offset, node.Span.Start);
            offset = node.Span.End;
            if (node is not ShortcodeElement element) continue;

            Assert.Equal(element.Span.Start, element.OpenTag.Start);
            Assert.Equal(element.Span.End, element.CloseTag?.End ?? element.Body.End);
            AssertTiles(element.Children, element.Body);
            var last = element.OpenTag.Start;
            foreach (var attribute in element.Attributes)
            {
                Assert.True(element.OpenTag.Contains(attribute.Span) && attribute.Span.Contains(attribute.ValueSpan));
                Assert.InRange(attribute.Span.Start, last, attribute.Span.End);
                last = attribute.Span.End;
            }
        }

        Assert.Equal(parent.End, offset);
    }
}
