using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Suppressing;

/// <summary>Reports comments that silence nothing (any more), and those that do not say why.</summary>
/// <param name="linter">Knows which rules run: a comment for one that does not may be of use another time.</param>
internal sealed class UnusedSuppressions(Linter linter)
{
    /// <summary>By selector; a hostile page has a hundred thousand comments, but few selectors.</summary>
    private readonly Dictionary<string, (bool HasRun, bool IsDecided)> _known = new(StringComparer.Ordinal);

    /// <summary>Those that no later rule can use: all their rules have run over the article. They can be repaired, which is to remove them.</summary>
    public IEnumerable<RawFinding> DecidedIn(SuppressionSet suppressions)
    {
        if (!linter.IsWanted(DiagnosticCatalog.UnusedSuppression)) yield break;
        foreach (var comment in suppressions.All.GroupBy(suppression => suppression.Comment, ReferenceEqualityComparer.Instance))
        {
            var unused = comment.Where(IsUnused).ToList();
            if (unused.Count == 0) continue;
            var fix = FixOf((SuppressionComment)comment.Key!, [.. comment.Except(unused).Select(suppression => suppression.Selector)]);
            foreach (var suppression in unused) yield return new RawFinding(Unused(suppression), fix);
        }

        bool IsUnused(Suppression suppression) => !suppression.IsUsed && Know(suppression.Selector).IsDecided;
    }

    /// <param name="article">The article, after every rule has spoken.</param>
    public IEnumerable<PlacedFinding> Of(ArticleFindings article)
    {
        foreach (var suppression in article.Suppressions.All)
        {
            var spot = article.Facts.CommentSpots[suppression.Comment.Span.Start];
            var (hasRun, isDecided) = Know(suppression.Selector);
            if (!suppression.IsUsed && hasRun && !isDecided && linter.IsWanted(DiagnosticCatalog.UnusedSuppression)) yield return new PlacedFinding(Unused(suppression), spot, null, []);
            if (!suppression.Comment.HasReason && linter.IsWanted(DiagnosticCatalog.MissingReason))
                yield return new PlacedFinding(new Diagnostic(DiagnosticCatalog.MissingReason, suppression.Comment.Span, [suppression.Selector]), spot, null, []);
        }
    }

    private static Diagnostic Unused(Suppression suppression) => new(DiagnosticCatalog.UnusedSuppression, suppression.Comment.Span, [suppression.Selector]);

    /// <summary>A range has two ends, which may stand in different hands; it is left to people.</summary>
    private static Fix? FixOf(SuppressionComment comment, List<string> left) =>
        comment.Verb is not ("ignore" or "ignore-file") ? null
        : left.Count == 0 ? new Fix(FixSafety.Safe, "Remove the comment", [new TextEdit(comment.Span, "")])
        : new Fix(FixSafety.Safe, "Remove the rule from the comment", [new TextEdit(comment.List, string.Join(", ", left))]);

    private (bool HasRun, bool IsDecided) Know(string selector)
    {
        if (_known.TryGetValue(selector, out var known)) return known;
        var rules = DiagnosticCatalog.All.Where(rule => RuleSelection.Matches(selector, rule)).ToList();
        return _known[selector] = (rules.Exists(linter.IsWanted), rules.TrueForAll(rule => rule.Depth <= LintDepth.Content && linter.IsWanted(rule)));
    }
}
