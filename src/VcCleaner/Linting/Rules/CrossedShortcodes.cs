using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Moves a closing tag that comes too late to where the element was ended.</summary>
internal sealed class CrossedShortcodes : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.CrossedShortcodes];

    public Fix? FixOf(Diagnostic finding, LintContext context)
    {
        if (context.ElementAt(finding.Span.Start) is not { Closing: ElementClosing.Implied } element) return null;
        // The late closer stands right behind the one that ended the element, so only few are looked at.
        const int most = 64;
        var strays = context.Elements.Strays;
        var first = context.Elements.FirstStrayFrom(element.Span.End);
        for (var i = first; i < strays.Count && i < first + most; i++)
        {
            if (strays[i].Tag != element.Tag) continue;
            return new Fix(
                FixSafety.Safe, "Swap the closing tags", [new TextEdit(new TextSpan(element.Span.End, 0), $"[/{element.Tag}]"), new TextEdit(strays[i].Span, "")]);
        }

        return null;
    }
}
