using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.Intrinsics;

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
        var (headings, items) = Score(page, evidence, weights.First);
        SecondReading.Add(evidence, page, headings, items);
        (headings, items) = Score(page, evidence, weights.Second);
        return new LineScores(evidence, headings, items);
    }

    /// <summary>Two scores for each block, between 0 and 1; 0 for blocks that cannot be one.</summary>
    public static (double[] Headings, double[] Items) Score(Page page, FeatureSet[] evidence, ImmutableArray<Vector128<double>> weights)
    {
        var headings = new double[evidence.Length];
        var items = new double[evidence.Length];
        for (var i = 0; i < evidence.Length; i++)
        {
            if (page.Blocks[i].Line is not { } line) continue;
            var sum = evidence[i].Sum(weights.AsSpan());
            if (IsEligible(line)) headings[i] = Chance(sum[0]);
            items[i] = Chance(sum[1]);
        }

        return (headings, items);
    }

    /// <summary>A line that ends like a statement, or goes on, is text whatever stands around it; numbered points may be sentences.
    /// One that ends in the middle of its second sentence is a statement that something cut off: <c>We mend windows. See</c></summary>
    public static bool IsEligible([NotNullWhen(true)] LineProfile? line) =>
        line is not null && line.End != LineEnd.Open
        && (line.Number.Style != NumberStyle.None || (line.End != LineEnd.Period && !(line.End == LineEnd.Bare && line.Has(LineTraits.InnerSentence))));

    /// <summary>The heaviest evidence, for and against, with its weight: <c>+1.3 BeforeLongText</c>.</summary>
    /// <param name="evidence">What is true of the line.</param>
    /// <param name="weights">Those of the second reading.</param>
    /// <param name="kind">0 for a heading, 1 for an item.</param>
    public static ImmutableArray<string> Explain(FeatureSet evidence, ImmutableArray<Vector128<double>> weights, int kind)
    {
        var present = new List<(LineFeature Feature, double Weight)>();
        for (var i = (int)LineFeature.Always + 1; i < weights.Length; i++)
        {
            // That the first reading came to the same result explains nothing.
            if ((LineFeature)i is LineFeature.IsLikely or LineFeature.IsItem) continue;
            if (evidence.Contains((LineFeature)i) && weights[i][kind] != 0) present.Add(((LineFeature)i, weights[i][kind]));
        }

        return
        [
            .. present.OrderByDescending(sign => Math.Abs(sign.Weight)).Take(ReasonsGiven)
                .Select(sign => string.Create(CultureInfo.InvariantCulture, $"{sign.Weight:+0.0;-0.0} {sign.Feature}")),
        ];
    }

    private static double Chance(double sum) => 1 / (1 + Math.Exp(-sum));
}
