using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Linting.Fixing;

/// <summary>Makes fixes of opening tags that are proven: the tag as it would be is parsed, and must say what it said before.</summary>
internal static class TagFix
{
    /// <summary>A fix that keeps all attributes; null if the edited tag would be read differently.</summary>
    public static Fix? Of(FixSafety safety, string title, LintContext context, ShortcodeElement element, ImmutableArray<TextEdit> edits) =>
        Of(safety, title, context, element, edits, element.Attributes);

    /// <param name="safety">Whether it may be applied unseen.</param>
    /// <param name="title">What it does.</param>
    /// <param name="context">The article.</param>
    /// <param name="element">The element whose tag is edited.</param>
    /// <param name="edits">In order; inside of the opening tag.</param>
    /// <param name="expected">The attributes that the tag must have afterwards.</param>
    public static Fix? Of(
        FixSafety safety, string title, LintContext context, ShortcodeElement element, ImmutableArray<TextEdit> edits, ImmutableArray<ShortcodeAttribute> expected)
    {
        if (edits.IsEmpty) return null;
        var tag = new SourceText("", context.Content.Substring(element.OpenTag));
        var shifted = edits.Select(edit => edit with { Span = edit.Span with { Start = edit.Span.Start - element.OpenTag.Start } }).ToList();
        var edited = TextEdit.Apply(tag, shifted).Text;
        // Of a tag that ends in the middle nobody knows what a new quote would take in; its end comes first.
        if (edited[^1] is not (']' or ';')) return null;
        return IsReadAs(edited, element.Tag, expected, context) ? new Fix(safety, title, edits) : null;
    }

    /// <summary>Whether a text is nothing but the opening tag that is asked for.</summary>
    public static bool IsReadAs(string text, string tag, ImmutableArray<ShortcodeAttribute> expected, LintContext context)
    {
        var tree = ShortcodeParser.Parse(new SourceText("", text), context.Shortcodes);
        if (tree.Nodes is not [ShortcodeElement element] || element.Tag != tag || element.OpenTag.Length != text.Length) return false;
        if (element.Attributes.Length != expected.Length) return false;
        for (var i = 0; i < expected.Length; i++)
        {
            if (element.Attributes[i].Name != expected[i].Name || element.Attributes[i].Value != expected[i].Value) return false;
        }

        return true;
    }
}
