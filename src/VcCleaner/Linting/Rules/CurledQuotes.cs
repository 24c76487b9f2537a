using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Linting.Fixing;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Straightens the quotes of a tag where the repair is proven (VC110), and where it is only likely (VC111).</summary>
internal sealed class CurledQuotes : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.CurledQuotes, DiagnosticCatalog.DoubtfulRepair];

    public Fix? FixOf(Diagnostic finding, LintContext context)
    {
        if (context.ElementWithTagAt(finding.Span.Start) is not { } element) return null;
        var safety = finding.Descriptor == DiagnosticCatalog.CurledQuotes ? FixSafety.Safe : FixSafety.Unsafe;
        var edits = element.Attributes
            .Where(attribute => attribute.Repair != RepairConfidence.None)
            .Select(attribute => new TextEdit(attribute.Span, AttributeText.Of(attribute, context.Content)));
        return TagFix.Of(safety, "Straighten the quotes", context, element, [.. edits]);
    }
}
