using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Linting.Fixing;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Puts a space between two attributes that touch.</summary>
internal sealed class MissingSpace : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.MissingSpace];

    public Fix? FixOf(Diagnostic finding, LintContext context) =>
        context.ElementWithTagAt(finding.Span.Start) is { } element
            ? TagFix.Of(FixSafety.Safe, "Insert a space", context, element, [new TextEdit(finding.Span with { Length = 0 }, " ")])
            : null;
}
