using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>A heading of level 1 in an article that has a title.</summary>
internal sealed class LevelOneHeading : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.LevelOneHeading];

    public void Check(LintContext context)
    {
        if (string.IsNullOrEmpty(context.Article.Title)) return;
        foreach (var heading in context.Headings)
        {
            if (heading.Level == 1 && heading.Text.Length > 0) context.Report(DiagnosticCatalog.LevelOneHeading, heading.Span, heading.Text);
        }
    }
}
