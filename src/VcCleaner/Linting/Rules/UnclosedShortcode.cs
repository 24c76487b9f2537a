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
            ? new Fix(FixSafety.Safe, "Add the closing tag", [new TextEdit(new TextSpan(EndOf(element, context), 0), $"[/{element.Tag}]")])
            : null;

    /// <summary>What was left open to the end is closed behind the last word, so that a file still ends with its line.</summary>
    private static int EndOf(ShortcodeElement element, LintContext context)
    {
        var end = element.Span.End;
        return end < context.Text.Length ? end : Math.Max(element.OpenTag.End, context.Text.AsSpan().TrimEnd().Length);
    }
}
