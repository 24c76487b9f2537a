using VcCleaner.Structure;

namespace VcCleaner.Benchmarks.Structure;

/// <summary>What is expected of a weight before any page was seen: where pages say little, this is what remains.</summary>
/// <remarks>The pages come from few sites and mostly from English ones; what every editor knows need not be learnt from them.</remarks>
internal static class Expectation
{
    /// <summary>Where the pages were made by taking marks off, borders and images were put between the blocks at random: what they say is not learnt from there.</summary>
    public static bool IsFixed(LineFeature feature) => feature is LineFeature.BoundaryBefore or LineFeature.BoundaryAfter or LineFeature.FiguresBefore or LineFeature.FiguresAfter;

    public static double OfHeading(LineFeature feature) => feature switch
    {
        LineFeature.EndsWithPeriod => -2.5,
        LineFeature.BeginsSmall => -2,
        LineFeature.SeveralSentences => -1.5,
        LineFeature.Byline => -2,
        LineFeature.RunsOn => -2.5,
        LineFeature.AnnouncesList => -2,
        LineFeature.PageFurniture => -3,
        LineFeature.OverEighteenWords => -2,
        LineFeature.SectionName => 1.5,
        LineFeature.NoCapitalsInScript => 0.7,
        LineFeature.BoundaryBefore => 0.3,
        LineFeature.BoundaryAfter => -0.3,
        LineFeature.NumberedNested => 1,
        LineFeature.NumberedRoman => 1,
        LineFeature.BeforeCitation => 1,
        LineFeature.BeforeList => 0.3,
        LineFeature.QuestionWordFirst => 0.5,
        LineFeature.EndsWithQuestion => 0.5,
        _ => 0,
    };

    public static double OfItem(LineFeature feature) => feature switch
    {
        LineFeature.Always => -1,
        LineFeature.PageFurniture => -1,
        LineFeature.Byline => -2,
        LineFeature.WebAddress => -0.5,
        LineFeature.MailAddress => -2,
        LineFeature.Telephone => -2,
        LineFeature.SectionName => -1,
        LineFeature.ColonOpensLines => 1,
        _ => 0,
    };
}
