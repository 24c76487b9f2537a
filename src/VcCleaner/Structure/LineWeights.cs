using System.Collections.Immutable;

namespace VcCleaner.Structure;

/// <summary>What each piece of evidence weighs: the logarithm of the factor by which it changes the odds.</summary>
/// <param name="FirstHeading">For a heading, before anything is known of the neighbours. Indexed by <see cref="LineFeature"/>.</param>
/// <param name="FirstItem">For an item of a list, likewise.</param>
/// <param name="Heading">For a heading, in the second reading.</param>
/// <param name="Item">For an item, in the second reading.</param>
internal sealed record LineWeights(ImmutableArray<double> FirstHeading, ImmutableArray<double> FirstItem, ImmutableArray<double> Heading, ImmutableArray<double> Item)
{
    public static LineWeights Fitted { get; } = LineWeightTable.Read();
}
