using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace VcCleaner.Structure;

/// <summary>Adds up the evidence on the lines of a page: a logistic model without interactions, so that each sign's part in a decision can be named.</summary>
/// <remarks>The page is read twice. The first reading judges each line by itself and its surroundings; the second also knows what the first
/// made of the neighbours and of the lines of the same shape: <c>Day 1</c> alone says little, between three likely headings of its form a lot.</remarks>
internal static class LineModel
{
    private const int ReasonsGiven = 5;

    public static LineScores Read(Page page, LineWeights weights)
    {
        var evidence = PageEvidence.All(page);
        var (headings, items) = Score(page, evidence, weights.FirstHeading, weights.FirstItem);
        SecondReading.Add(evidence, page, headings, items);
        (headings, items) = Score(page, evidence, weights.Heading, weights.Item);
        return new LineScores(evidence, headings, items);
    }

    /// <summary>Two scores for each block, between 0 and 1; 0 for blocks that cannot be one.</summary>
    public static (double[] Headings, double[] Items) Score(Page page, FeatureSet[] evidence, ImmutableArray<double> heading, ImmutableArray<double> item)
    {
        var headings = new double[evidence.Length];
        var items = new double[evidence.Length];
        for (var i = 0; i < evidence.Length; i++)
        {
            if (page.Blocks[i].Line is not { } line) continue;
            if (IsEligible(line)) headings[i] = Chance(evidence[i].Sum(heading.AsSpan()));
            items[i] = Chance(evidence[i].Sum(item.AsSpan()));
        }

        return (headings, items);
    }

    /// <summary>A line that ends like a statement, or goes on, is text whatever stands around it; numbered points may be sentences.
    /// One that ends in the middle of its second sentence is a statement that something cut off: <c>We mend windows. See</c></summary>
    public static bool IsEligible([NotNullWhen(true)] LineProfile? line) =>
        line is not null && line.End != LineEnd.Open
        && (line.Number.Style != NumberStyle.None || (line.End != LineEnd.Period && !(line.End == LineEnd.Bare && line.Has(LineTraits.InnerSentence))));

    /// <summary>The heaviest evidence, for and against, with its weight: <c>+1.3 BeforeLongText</c>.</summary>
    public static ImmutableArray<string> Explain(FeatureSet evidence, ImmutableArray<double> weights)
    {
        var present = new List<LineFeature>();
        for (var i = (int)LineFeature.Always + 1; i < weights.Length; i++)
        {
            // That the first reading came to the same result explains nothing.
            if ((LineFeature)i is LineFeature.IsLikely or LineFeature.IsItem) continue;
            if (evidence.Contains((LineFeature)i) && weights[i] != 0) present.Add((LineFeature)i);
        }

        return
        [
            .. present.OrderByDescending(feature => Math.Abs(weights[(int)feature])).Take(ReasonsGiven)
                .Select(feature => string.Create(CultureInfo.InvariantCulture, $"{weights[(int)feature]:+0.0;-0.0} {feature}")),
        ];
    }

    private static double Chance(double sum) => 1 / (1 + Math.Exp(-sum));
}
