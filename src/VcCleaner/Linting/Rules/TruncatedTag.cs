using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Linting.Fixing;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Gives a tag its closing bracket where what could be read of it ends.</summary>
internal sealed class TruncatedTag : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.TruncatedTag];

    public Fix? FixOf(Diagnostic finding, LintContext context)
    {
        const string title = "Add the closing bracket";
        var end = new TextSpan(finding.Span.End, 0);
        if (context.ElementAt(finding.Span.Start) is not { } element || element.OpenTag != finding.Span)
            return ClosingTag.TagAt(finding.Span, context) is null ? null : new Fix(FixSafety.Unsafe, title, [new TextEdit(end, "]")]);

        return TagFix.Of(FixSafety.Unsafe, title, context, element, [new TextEdit(end, "]")]);
    }
}
