using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>A text block without text, a row without anything.</summary>
internal sealed class EmptyElement : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.EmptyElement];

    public void Check(LintContext context)
    {
        var entries = context.Elements.Entries;
        var isEmpty = FindEmpty(context);
        for (var i = 0; i < entries.Count; i++)
        {
            // Of a row and its columns only the row is named; of a column that only keeps a place nothing.
            if (!isEmpty[i] || (entries[i].Parent >= 0 && isEmpty[entries[i].Parent])) continue;
            if (entries[i].Element is not { Closing: ElementClosing.Explicit } element || element.Tag.StartsWith("vc_column", StringComparison.Ordinal) && element.Tag != "vc_column_text") continue;
            var fix = new Fix(FixSafety.Unsafe, "Remove the element", [new TextEdit(element.Span, "")]);
            context.Report(DiagnosticCatalog.EmptyElement, element.OpenTag, fix, element.Tag);
        }
    }

    private static bool[] FindEmpty(LintContext context)
    {
        var entries = context.Elements.Entries;
        var isEmpty = new bool[entries.Count];
        // Children come behind their parents, so from the end on every child is known before its parent.
        Array.Fill(isEmpty, true);
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            // Most elements hold a text or something that is not empty, which is soon told.
            isEmpty[i] = isEmpty[i] && HasBlankText(entries[i].Element, context) && IsBare(entries[i]);
            if (!isEmpty[i] && entries[i].Parent >= 0) isEmpty[entries[i].Parent] = false;
        }

        return isEmpty;
    }

    /// <summary>An element that shows what it encloses and nothing of its own.</summary>
    private static bool IsBare(ElementEntry entry)
    {
        var (element, definition) = (entry.Element, entry.Definition);
        if (definition.IsGuess || definition.Role is not (ElementRole.Content or ElementRole.Layout) || definition.Handler is not null) return false;
        if (element.Closing != ElementClosing.Explicit || entry.Row.Body is null) return false;
        if (BackgroundImages.Of(element, definition).Any()) return false;
        // Whatever else it has may show something: an anchor, a background, a title.
        return !element.Attributes.Any(attribute => attribute.Value.Length > 0
            && (attribute.Name is "el_id" or "id" || attribute.Name.Contains("icon", StringComparison.Ordinal) || entry.Row.Listed.Contains(attribute.Name)));
    }

    private static bool HasBlankText(ShortcodeElement element, LintContext context)
    {
        foreach (var child in element.Children)
        {
            if (child is ShortcodeText text && !BlankText.Is(context.Content.Slice(text.Span))) return false;
            if (child is StrayCloser or EscapedShortcode) return false;
        }

        return true;
    }
}
