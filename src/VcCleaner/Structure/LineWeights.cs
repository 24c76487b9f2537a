using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace VcCleaner.Structure;

/// <summary>What each piece of evidence weighs: the logarithm of the factor by which it changes the odds, of a heading (the first of a pair) and of an item of a list.</summary>
/// <param name="First">Before anything is known of the neighbours. Indexed by <see cref="LineFeature"/>.</param>
/// <param name="Second">In the second reading.</param>
internal sealed record LineWeights(ImmutableArray<Vector128<double>> First, ImmutableArray<Vector128<double>> Second)
{
    public static LineWeights Fitted { get; } = LineWeightTable.Read();
}
