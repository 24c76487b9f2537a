using System.Collections.Frozen;
using VcCleaner.Shortcodes;
using Xunit;

namespace VcCleaner.Tests.Shortcodes;

/// <summary>How tags match and nest; one line per case, in the notation of <see cref="ShortcodeNotation"/>.</summary>
public sealed class ShortcodeParserTests
{
    private static readonly ShortcodeOptions Enclosing = new()
    {
        EnclosingTags = new[] { "vc_row", "vc_column", "vc_column_text" }.ToFrozenSet(),
    };

    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "\"plain\"")]
    [InlineData("[vc_row]a[/vc_row]", "vc_row(\"a\")")]
    [InlineData("[vc_row][vc_row]a[/vc_row][/vc_row]", "vc_row(vc_row(\"a\"))")]
    [InlineData("a[/vc_row]b", "\"a\" /vc_row \"b\"")]
    [InlineData("[vc_separator]x[vc_separator]y[/vc_separator]", "vc_separator \"x\" vc_separator(\"y\")")]
    [InlineData("[vc_row][vc_btn]a[vc_btn]b[/vc_row]", "vc_row(vc_btn \"a\" vc_btn \"b\")")]
    [InlineData("[vc_row/]a[vc_row /]", "vc_row/ \"a\" vc_row/")]
    [InlineData("[vc_a][vc_b]x[/vc_a][/vc_b]y", "vc_a(vc_b<\"x\">) /vc_b \"y\"")]
    [InlineData("[[vc_row]]", "[[vc_row]]")]
    public void Tags_match_and_nest(string text, string tree) => Assert.Equal(tree, ShortcodeNotation.Of(text));

    [Theory]
    [InlineData("[vc_row][vc_column]a[/vc_row]b", "vc_row(vc_column<\"a\">) \"b\"")]
    [InlineData("[vc_row][vc_column]a", "vc_row<vc_column<\"a\">>")]
    public void An_enclosing_element_without_closer_ends_with_its_parent(string text, string tree) => Assert.Equal(tree, ShortcodeNotation.Of(text, Enclosing));
}
