using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>A heading without text.</summary>
internal sealed class EmptyHeading : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.EmptyHeading];

    public void Check(LintContext context)
    {
        foreach (var heading in context.Headings)
        {
            if (!heading.IsHtml || !heading.IsEmpty) continue;
            var fix = new Fix(FixSafety.Safe, "Remove the heading", [new TextEdit(heading.Span, "")]);
            context.Report(DiagnosticCatalog.EmptyHeading, heading.Span, fix, heading.Level.ToString(CultureInfo.InvariantCulture));
        }
    }
}
