using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Writes into the file what reading has made of wrongly decoded characters.</summary>
internal sealed class Mojibake : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.Mojibake];

    /// <remarks>The content that rules see is repaired already, so the edit replaces it by itself; the file behind it changes.</remarks>
    public Fix? FixOf(Diagnostic finding, LintContext context) =>
        finding.Span.Length > 0 && finding.Span.End <= context.Text.Length
            ? new Fix(FixSafety.Safe, "Write the characters that were meant", [new TextEdit(finding.Span, context.Content.Substring(finding.Span))])
            : null;
}
