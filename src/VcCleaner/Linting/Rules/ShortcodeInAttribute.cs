using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Html;

namespace VcCleaner.Linting.Rules;

/// <summary>A shortcode inside of an HTML tag: <c>&lt;a href="[page_link id=5]"></c>.</summary>
internal sealed class ShortcodeInAttribute : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.ShortcodeInAttribute];

    public void Check(LintContext context)
    {
        var entries = context.Elements.Entries;
        if (entries.Count == 0) return;
        foreach (var token in context.Tokens)
        {
            if (token.Kind != HtmlTokenKind.StartTag || token.Attributes.IsDefaultOrEmpty) continue;
            for (var i = context.Elements.FirstFrom(token.Span.Start); i < entries.Count && entries[i].Element.OpenTag.End < token.Span.End; i++)
            {
                // A lone `<` in a text swallows what follows; only what an attribute holds counts.
                var element = entries[i].Element;
                if (IsHeld(token, element.Tag)) context.Report(DiagnosticCatalog.ShortcodeInAttribute, element.OpenTag, element.Tag, token.Name);
            }
        }
    }

    private static bool IsHeld(in HtmlToken token, string tag)
    {
        foreach (var (_, value) in token.Attributes)
        {
            var at = value.IndexOf('[', StringComparison.Ordinal);
            if (at >= 0 && value.AsSpan(at + 1).TrimStart("[ \\").StartsWith(tag, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
