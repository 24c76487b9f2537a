using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Suppressing;

/// <summary>Reports comments that silence nothing (any more), and those that do not say why.</summary>
internal static class UnusedSuppressions
{
    /// <param name="article">The article, after every rule has spoken.</param>
    /// <param name="linter">Knows which rules have not run: a comment for one of those may be of use another time.</param>
    public static IEnumerable<PlacedFinding> Of(ArticleFindings article, Linter linter)
    {
        foreach (var suppression in article.Suppressions.All)
        {
            var spot = article.Facts.CommentSpots[suppression.Comment.Start];
            var hasRun = DiagnosticCatalog.All.Any(rule => RuleSelection.Matches(suppression.Selector, rule) && linter.IsWanted(rule));
            if (!suppression.IsUsed && hasRun && linter.IsWanted(DiagnosticCatalog.UnusedSuppression))
                yield return new PlacedFinding(new Diagnostic(DiagnosticCatalog.UnusedSuppression, suppression.Comment, [suppression.Selector]), spot, null, []);
            if (!suppression.HasReason && linter.IsWanted(DiagnosticCatalog.MissingReason))
                yield return new PlacedFinding(new Diagnostic(DiagnosticCatalog.MissingReason, suppression.Comment, [suppression.Selector]), spot, null, []);
        }
    }
}
