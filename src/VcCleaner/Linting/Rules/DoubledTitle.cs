using System.Collections.Immutable;
using System.Text;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>A first heading that repeats the article's title.</summary>
internal sealed class DoubledTitle : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.FoldedTitle];

    public void Check(LintContext context)
    {
        if (context.Article.Title is not { Length: > 0 } title || context.Headings.Count == 0) return;
        var first = context.Headings[0];
        // A section may be called like the page; only the line above everything else is its title again.
        if (first.IsHtml && !BlankText.Is(WithoutTags(context, first.Span.Start))) return;
        if (Folded(first.Text).Equals(Folded(title), StringComparison.OrdinalIgnoreCase)) context.Report(DiagnosticCatalog.FoldedTitle, first.Span, first.Text);
    }

    /// <summary>The text before an offset that is no tag.</summary>
    private static string WithoutTags(LintContext context, int end)
    {
        var text = new StringBuilder();
        var position = 0;
        foreach (var entry in context.Elements.Entries)
        {
            if (entry.Element.OpenTag.End > end) break;
            if (entry.Element.OpenTag.Start > position) text.Append(context.Text, position, entry.Element.OpenTag.Start - position);
            position = entry.Element.OpenTag.End;
        }

        return text.Append(context.Text, position, end - position).ToString();
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', '!', ':');
}
