using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Suppressing;

/// <summary>The comments of one article that silence findings.</summary>
/// <remarks>They are kept by rule and by place: a hundred thousand comments must not be asked for each of a hundred thousand findings.</remarks>
internal sealed class SuppressionSet
{
    private readonly ImmutableArray<Suppression> _suppressions;
    private readonly Dictionary<string, SuppressionIndex> _byRule = new(StringComparer.Ordinal);

    public SuppressionSet(ImmutableArray<Suppression> suppressions, ImmutableArray<RawFinding> problems)
    {
        _suppressions = suppressions;
        Problems = problems;
    }

    public static SuppressionSet Empty { get; } = new([], []);

    public ImmutableArray<Suppression> All => _suppressions;

    /// <summary>Comments that do not say which rule they mean.</summary>
    public ImmutableArray<RawFinding> Problems { get; }

    /// <summary>Whether a finding is silenced; every comment that does so counts as used.</summary>
    /// <param name="rule">What was found.</param>
    /// <param name="span">Where.</param>
    public bool Silences(DiagnosticDescriptor rule, TextSpan span)
    {
        if (_suppressions.IsEmpty) return false;
        if (!_byRule.TryGetValue(rule.Id, out var index))
            _byRule.Add(rule.Id, index = SuppressionIndex.Of(_suppressions.Where(suppression => RuleSelection.Matches(suppression.Selector, rule))));
        // A conversion knows what it lost only by the region of HTML; a comment inside that region speaks of it as well.
        return index.Silences(span.Start) | (rule.Depth == LintDepth.Conversion && index.SilencesIn(span));
    }
}
