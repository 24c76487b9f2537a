using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Writes the closing tag where the element was ended.</summary>
internal sealed class UnclosedShortcode : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.UnclosedShortcode];

    public Fix? FixOf(Diagnostic finding, LintContext context) =>
        context.ElementAt(finding.Span.Start) is { Closing: ElementClosing.Implied } element
            ? new Fix(FixSafety.Safe, "Add the closing tag", [new TextEdit(new TextSpan(element.Span.End, 0), $"[/{element.Tag}]")])
            : null;
}
