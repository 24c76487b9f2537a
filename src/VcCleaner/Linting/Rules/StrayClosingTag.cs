using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Rules;

/// <summary>Removes a closing tag that closes nothing. Not unseen: it may be all that is left of something.</summary>
internal sealed class StrayClosingTag : IFixRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.StrayCloser];

    public Fix? FixOf(Diagnostic finding, LintContext context) => new(FixSafety.Unsafe, "Remove the tag", [new TextEdit(finding.Span, "")]);
}
