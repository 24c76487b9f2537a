using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>The image above an article, by a number that is in no media library.</summary>
internal sealed class UnresolvedFeaturedImage : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.UnresolvedFeaturedImage];

    public void Check(LintContext context)
    {
        if (context.Article.Post is { FeaturedImageId: > 0 and var id } && context.Article.Media.Find(id) is null)
            context.Report(DiagnosticCatalog.UnresolvedFeaturedImage, default, id.ToString(CultureInfo.InvariantCulture));
    }
}
