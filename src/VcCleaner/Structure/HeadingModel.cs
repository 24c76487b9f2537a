using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace VcCleaner.Structure;

/// <summary>Adds up the evidence on a line: a logistic model without interactions, so that each sign's part in a decision can be named.</summary>
internal static class HeadingModel
{
    private const int ReasonsGiven = 5;

    /// <summary>A score for each block, between 0, certainly text, and 1, certainly a heading; 0 for blocks that cannot be one.</summary>
    public static double[] Score(Page page, FeatureSet[] evidence, ImmutableArray<double> weights)
    {
        var scores = new double[evidence.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            if (IsEligible(page.Blocks[i].Line)) scores[i] = 1 / (1 + Math.Exp(-evidence[i].Sum(weights.AsSpan())));
        }

        return scores;
    }

    /// <summary>A line that ends like a statement, or goes on, is text whatever stands around it; numbered points may be sentences.</summary>
    public static bool IsEligible([NotNullWhen(true)] LineProfile? line) =>
        line is not null && line.End != LineEnd.Open && (line.End != LineEnd.Period || line.Number.Style != NumberStyle.None);

    /// <summary>The heaviest evidence, for and against, with its weight: <c>+1.3 BeforeLongText</c>.</summary>
    public static ImmutableArray<string> Explain(FeatureSet evidence)
    {
        var present = new List<HeadingFeature>();
        for (var i = (int)HeadingFeature.Always + 1; i < HeadingWeights.All.Length; i++)
        {
            if (evidence.Contains((HeadingFeature)i) && HeadingWeights.All[i] != 0) present.Add((HeadingFeature)i);
        }

        return
        [
            .. present.OrderByDescending(feature => Math.Abs(HeadingWeights.All[(int)feature])).Take(ReasonsGiven)
                .Select(feature => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{HeadingWeights.All[(int)feature]:+0.0;-0.0} {feature}")),
        ];
    }
}
