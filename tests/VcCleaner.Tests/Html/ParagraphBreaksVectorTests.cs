using System.Text.Json;
using VcCleaner.Html;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Html;

/// <summary>Paragraphs and line breaks compared with what WordPress itself makes of the same text.</summary>
public sealed class ParagraphBreaksVectorTests
{
    /// <summary>Vectors that differ, with the reason. One that starts to agree must leave the list.</summary>
    private static readonly Dictionary<int, string> KnownDifferences = [];

    [Fact]
    public void Paragraphs_and_breaks_are_those_of_WordPress()
    {
        var path = Path.Combine(Corpus.Require(), "vectors", "autop.ndjson");
        var different = new List<string>();
        var total = 0;
        foreach (var line in File.ReadLines(path))
        {
            using var vector = JsonDocument.Parse(line);
            var id = vector.RootElement.GetProperty("id").GetInt32();
            var expected = vector.RootElement.GetProperty("autop").GetString()!;
            var input = vector.RootElement.GetProperty("in").GetString()!;

            var actual = ParagraphBreaks.Apply(input);

            total++;
            if (actual == expected == !KnownDifferences.ContainsKey(id)) continue;
            different.Add($"{id}: {JsonSerializer.Serialize(input)}\n  expected {JsonSerializer.Serialize(expected)}\n  actual   {JsonSerializer.Serialize(actual)}");
        }

        Assert.True(total > 150, $"Only {total} vectors were found.");
        Assert.True(different.Count == 0, $"{different.Count} of {total} differ:\n" + string.Join('\n', different));
    }
}
