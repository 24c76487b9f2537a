using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Suppressing;

/// <summary>The comments of one article that silence findings.</summary>
internal sealed class SuppressionSet(ImmutableArray<Suppression> suppressions, ImmutableArray<RawFinding> problems)
{
    public static SuppressionSet Empty { get; } = new([], []);

    public ImmutableArray<Suppression> All => suppressions;

    /// <summary>Comments that do not say which rule they mean.</summary>
    public ImmutableArray<RawFinding> Problems => problems;

    /// <summary>Whether a finding is silenced; every comment that does so counts as used.</summary>
    /// <param name="rule">What was found.</param>
    /// <param name="span">Where.</param>
    public bool Silences(DiagnosticDescriptor rule, TextSpan span)
    {
        var isSilenced = false;
        foreach (var suppression in suppressions)
        {
            var isInScope = suppression.IsWholeArticle || (span.Start >= suppression.Scope.Start && span.Start < suppression.Scope.End);
            if (!isInScope || !RuleSelection.Matches(suppression.Selector, rule)) continue;
            suppression.IsUsed = true;
            isSilenced = true;
        }

        return isSilenced;
    }
}
