using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>A published article without a title.</summary>
internal sealed class MissingTitle : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.MissingTitle];

    public void Check(LintContext context)
    {
        if (context.Article.Post is { Status: "publish" } && string.IsNullOrWhiteSpace(context.Article.Title)) context.Report(DiagnosticCatalog.MissingTitle, default);
    }
}
