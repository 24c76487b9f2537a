namespace VcCleaner.Structure;

/// <summary>What the model makes of the blocks of a page, one entry for each.</summary>
/// <param name="Evidence">The signs, those of the second reading among them.</param>
/// <param name="Headings">How likely it is a heading, between 0 and 1.</param>
/// <param name="Items">How likely it is an item of a list.</param>
internal sealed record LineScores(FeatureSet[] Evidence, double[] Headings, double[] Items);
