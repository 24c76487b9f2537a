using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Linting.Fixing;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Takes off the second pair of quotes.</summary>
internal sealed class DoubledQuotes : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.DoubledQuotes];

    public Fix? FixOf(Diagnostic finding, LintContext context)
    {
        if (context.ElementWithTagAt(finding.Span.Start) is not { } element) return null;
        var edits = element.Attributes
            .Where(attribute => attribute.Span == finding.Span)
            .Select(attribute => new TextEdit(attribute.Span, AttributeText.Of(attribute, context.Content)));
        return TagFix.Of(FixSafety.Safe, "Take off one pair of quotes", context, element, [.. edits]);
    }
}
