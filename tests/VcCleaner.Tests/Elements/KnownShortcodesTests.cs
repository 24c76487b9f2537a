using System.Globalization;
using VcCleaner.Elements;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Elements;

/// <summary>How much of what stands in real content the catalogue knows, over a collection of tags with their numbers.</summary>
public sealed class KnownShortcodesTests
{
    private const double Known = 0.99;

    [Fact]
    public void Of_a_hundred_shortcodes_at_most_one_is_unknown()
    {
        var catalog = ElementCatalog.CreateDefault();
        var tags = ReadTags(Path.Combine(Corpus.Require(), "corpus", "tags.tsv"));
        var unknown = tags.Where(tag => catalog.Find(tag.Name).IsEmpty).ToList();

        var share = 1 - ((double)unknown.Sum(tag => tag.Openings) / tags.Sum(tag => tag.Openings));
        Assert.True(share >= Known, string.Create(CultureInfo.InvariantCulture, $"{share:P2} known; missing: {string.Join(", ", unknown.OrderByDescending(tag => tag.Openings).Take(40))}"));
    }

    private static List<(string Name, int Openings)> ReadTags(string path) =>
        [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Select(cells => (cells[0].ToLowerInvariant(), int.Parse(cells[2], CultureInfo.InvariantCulture)))];
}
