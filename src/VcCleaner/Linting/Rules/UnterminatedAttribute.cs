using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Linting.Fixing;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Closes the quote of a value that has none at its end.</summary>
internal sealed class UnterminatedAttribute : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.UnterminatedAttribute];

    public Fix? FixOf(Diagnostic finding, LintContext context)
    {
        if (context.ElementWithTagAt(finding.Span.Start) is not { } element) return null;
        var edits = element.Attributes
            .Where(attribute => attribute.Span == finding.Span)
            .Select(attribute => new TextEdit(attribute.Span, AttributeText.Of(attribute, context.Content)));
        return TagFix.Of(FixSafety.Unsafe, "Close the quote", context, element, [.. edits]);
    }
}
