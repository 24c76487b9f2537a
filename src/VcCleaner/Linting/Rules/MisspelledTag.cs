using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Linting.Fixing;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Writes a tag's name in lower case and without blanks around it.</summary>
internal sealed class MisspelledTag : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.MisspelledTag];

    public Fix? FixOf(Diagnostic finding, LintContext context)
    {
        const string title = "Spell the tag as WordPress does";
        if (context.ElementAt(finding.Span.Start) is not { } element || element.OpenTag != finding.Span)
            return ClosingTag.TagAt(finding.Span, context) is { } tag ? new Fix(FixSafety.Safe, title, [new TextEdit(finding.Span, $"[/{tag}]")]) : null;

        var name = context.Text.AsSpan(element.OpenTag.Start, element.OpenTag.Length).IndexOf(element.Tag, StringComparison.OrdinalIgnoreCase);
        if (name < 0) return null;
        var head = new TextSpan(element.OpenTag.Start, name + element.Tag.Length);
        return TagFix.Of(FixSafety.Safe, title, context, element, [new TextEdit(head, "[" + element.Tag)]);
    }
}
