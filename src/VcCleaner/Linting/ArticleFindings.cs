using System.Collections.Immutable;
using VcCleaner.Linting.Suppressing;

namespace VcCleaner.Linting;

/// <summary>What one article gave: its findings, and what the comparison with others needs to know of it.</summary>
/// <param name="Facts">For the rules that compare articles.</param>
/// <param name="Findings">Those that are wanted and not suppressed, by place.</param>
/// <param name="Suppressions">Comments that silence findings; whoever silences one more marks it as used.</param>
internal sealed record ArticleFindings(ArticleFacts Facts, ImmutableArray<PlacedFinding> Findings, SuppressionSet Suppressions);
