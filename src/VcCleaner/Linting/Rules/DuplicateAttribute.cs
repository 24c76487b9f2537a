using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Linting.Fixing;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Removes an attribute that a later one of the same name overrules.</summary>
internal sealed class DuplicateAttribute : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.DuplicateAttribute];

    public Fix? FixOf(Diagnostic finding, LintContext context)
    {
        if (context.ElementWithTagAt(finding.Span.Start) is not { } element) return null;
        var later = -1;
        for (var i = 0; i < element.Attributes.Length && later < 0; i++)
        {
            if (element.Attributes[i].Span == finding.Span) later = i;
        }

        var earlier = later - 1;
        while (earlier >= 0 && element.Attributes[earlier].Name != element.Attributes[later].Name) earlier--;
        if (earlier < 0) return null;

        // With the blank behind it: before it may stand another attribute without one.
        var removed = TextSpan.FromBounds(element.Attributes[earlier].Span.Start, element.Attributes[earlier + 1].Span.Start);
        return TagFix.Of(
            FixSafety.Safe, "Remove the one that does not count", context, element, [new TextEdit(removed, "")], element.Attributes.RemoveAt(earlier));
    }
}
