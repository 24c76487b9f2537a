using VcCleaner.Structure;

namespace VcCleaner.Benchmarks.Structure;

/// <summary>What is expected of a weight before any page was seen: where pages say little, this is what remains.</summary>
/// <remarks>The pages come from few sites and mostly from English ones; what every editor knows need not be learnt from them.</remarks>
internal static class Expectation
{
    public static double Of(HeadingFeature feature) => feature switch
    {
        HeadingFeature.EndsWithPeriod => -2.5,
        HeadingFeature.BeginsSmall => -2,
        HeadingFeature.SeveralSentences => -1.5,
        HeadingFeature.Byline => -2,
        HeadingFeature.AnnouncesList => -2,
        HeadingFeature.PageFurniture => -3,
        HeadingFeature.OverEighteenWords => -2,
        HeadingFeature.SectionName => 1.5,
        HeadingFeature.NoCapitalsInScript => 0.7,
        HeadingFeature.BoundaryBefore => 0.3,
        HeadingFeature.NumberedNested => 1,
        HeadingFeature.NumberedRoman => 1,
        HeadingFeature.BeforeCitation => 1,
        HeadingFeature.BeforeList => 0.3,
        HeadingFeature.QuestionWordFirst => 0.5,
        HeadingFeature.EndsWithQuestion => 0.5,
        _ => 0,
    };
}
