using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Linting.Fixing;
using VcCleaner.Shortcodes;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Writes a tag plainly whose brackets were escaped for Markdown (VC120) or encoded as references (VC121).</summary>
internal sealed class EscapedTag : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.BackslashEscapedTag, DiagnosticCatalog.EntityEncodedTag];

    public Fix? FixOf(Diagnostic finding, LintContext context)
    {
        // Somebody may have encoded the brackets to show the tag.
        var safety = finding.Descriptor == DiagnosticCatalog.EntityEncodedTag ? FixSafety.Unsafe : FixSafety.Safe;
        const string title = "Write the tag plainly";
        if (context.ElementAt(finding.Span.Start) is not { } element || element.OpenTag != finding.Span)
            return ClosingTag.TagAt(finding.Span, context) is { } tag ? new Fix(safety, title, [new TextEdit(finding.Span, $"[/{tag}]")]) : null;

        var text = TagText.Of(element, context.Content);
        if (element.Attributes.Any(attribute => attribute.Repair == RepairConfidence.Plausible)) safety = FixSafety.Unsafe;
        return TagFix.IsReadAs(text, element.Tag, element.Attributes, context) ? new Fix(safety, title, [new TextEdit(finding.Span, text)]) : null;
    }
}
