using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>A published article without a date.</summary>
internal sealed class ZeroDate : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.ZeroDate];

    public void Check(LintContext context)
    {
        if (context.Article.Post is { Status: "publish", Published: null }) context.Report(DiagnosticCatalog.ZeroDate, default);
    }
}
