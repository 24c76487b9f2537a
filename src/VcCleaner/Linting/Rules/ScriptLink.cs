using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>A link that runs a script.</summary>
internal sealed class ScriptLink : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.ScriptLink];

    public void Check(LintContext context)
    {
        foreach (var address in context.Addresses)
        {
            if (!address.IsImage && IsScript(address.Address)) context.Report(DiagnosticCatalog.ScriptLink, address.Span, LintContext.Excerpt(address.Address));
        }
    }

    private static bool IsScript(string address) => address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
}
