using System.Globalization;
using VcCleaner.Structure;

namespace VcCleaner.Benchmarks.Structure;

/// <summary>Prints each heading that was missed and each line that was wrongly taken for one, with the blocks around it and the reasons.</summary>
internal static class ConfusionView
{
    private const int ShownLength = 90;

    public static void Print(KnownPage page, LineScores scores, LineWeights weights, TextWriter output)
    {
        for (var i = 0; i < page.Labels.Length; i++)
        {
            var isHeading = scores.Headings[i] >= 0.5;
            if (page.Labels[i] == LineLabel.Either || isHeading == (page.Labels[i] == LineLabel.Heading)) continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isHeading ? "WRONG" : "MISSED")} {scores.Headings[i]:0.00} in {page.Name}: {string.Join(", ", LineModel.Explain(scores.Evidence[i], weights.Second, kind: 0))}"));
            for (var k = Math.Max(0, i - 2); k < Math.Min(page.Labels.Length, i + 4); k++)
            {
                var block = page.Page.Blocks[k];
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {(k == i ? '>' : ' ')} {page.Labels[k],-7} {scores.Headings[k]:0.00} {scores.Items[k]:0.00} {(block.IsAfterBoundary ? '|' : ' ')} {Cut(block.Text)}"));
            }
        }
    }

    private static string Cut(string text) => text.Length <= ShownLength ? text : string.Concat(text.AsSpan(0, ShownLength), "…");
}
