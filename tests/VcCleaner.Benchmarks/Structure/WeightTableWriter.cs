using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VcCleaner.Structure;

namespace VcCleaner.Benchmarks.Structure;

/// <summary>Writes fitted weights as rows of <c>LineWeightTable.cs</c>, in place of those that stand there.</summary>
internal static class WeightTableWriter
{
    public static void Write(LineWeights weights, string path)
    {
        var source = File.ReadAllText(path);
        File.WriteAllText(path, Regex.Replace(source, @"(?<=\n    \[\n).*?(?=    \]\);)", Rows(weights), RegexOptions.Singleline));
    }

    private static string Rows(LineWeights weights)
    {
        var rows = new StringBuilder();
        foreach (var feature in Enum.GetValues<LineFeature>())
        {
            ImmutableArray<double> row = [weights.First[(int)feature][0], weights.First[(int)feature][1], weights.Second[(int)feature][0], weights.Second[(int)feature][1]];
            if (row.All(weight => weight == 0)) continue;
            rows.Append(CultureInfo.InvariantCulture, $"        (LineFeature.{feature}, {row[0]:0.00}, {row[1]:0.00}, {row[2]:0.00}, {row[3]:0.00}),\n");
        }

        return rows.ToString();
    }
}
