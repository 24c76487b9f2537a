using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>A word in a tag of the builder that belongs to no attribute.</summary>
internal sealed class PositionalAttribute : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.PositionalAttribute];

    public void Check(LintContext context)
    {
        foreach (var entry in context.Elements.Entries)
        {
            // Other shortcodes may read such words: [gallery_item 12], [embed https://…].
            if (!entry.Element.Tag.StartsWith("vc_", StringComparison.Ordinal)) continue;
            foreach (var attribute in entry.Element.Attributes)
            {
                if (attribute.IsPositional)
                    context.Report(DiagnosticCatalog.PositionalAttribute, attribute.Span, LintContext.Excerpt(context.Content.Slice(attribute.Span), 40), entry.Element.Tag);
            }
        }
    }
}
