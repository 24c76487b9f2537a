using VcCleaner.Elements;
using VcCleaner.Shortcodes;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Elements;

/// <summary>For what somebody wrote down by hand what must come out. All other rows share <see cref="EveryRowTests"/>.</summary>
public sealed class CaseCoverageTests
{
    private static readonly ElementCatalog Catalog = ElementCatalog.CreateDefault();

    [Fact]
    public void Every_kind_of_row_has_a_case()
    {
        var seen = ElementCase.All.SelectMany(RowsIn).Select(KindOfRow.Of).ToHashSet();

        var missing = Catalog.Rows.Where(row => !seen.Contains(KindOfRow.Of(row))).DistinctBy(KindOfRow.Of).Select(row => $"{row.Family} {row.Tag} ({KindOfRow.Of(row)})").ToList();
        Assert.True(missing.Count == 0, $"{missing.Count} kinds lack a case:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void Every_frequent_tag_has_a_case()
    {
        var cases = ElementCase.All.Where(c => RowsIn(c).Any(row => row.Tag == c.Tag)).Select(c => c.Tag).ToHashSet();

        Assert.DoesNotContain(FrequentTags.Names, tag => !cases.Contains(tag));
    }

    [Fact]
    public void The_frequent_tags_are_those_that_occur_most()
    {
        var lines = File.ReadLines(Path.Combine(Corpus.Require(), "corpus", "tags.tsv")).Skip(1);
        var names = lines.Take(FrequentTags.Names.Length).Select(line => line[..line.IndexOf('\t', StringComparison.Ordinal)]);

        Assert.Equal(names.Order(StringComparer.Ordinal), FrequentTags.Names.Order(StringComparer.Ordinal));
    }

    /// <summary>The rows that the shortcodes of a case are taken for.</summary>
    private static HashSet<ElementDefinition> RowsIn(ElementCase expected)
    {
        var tree = ShortcodeParser.Parse(new SourceText("case", expected.Input), new ShortcodeOptions { KnownTags = Catalog.Tags, EnclosingTags = Catalog.EnclosingTags });
        var walk = new Walk(FamilyEvidence.Of(tree, Catalog));
        walk.Walk(tree);
        return walk.Rows;
    }

    private sealed class Walk(FamilyEvidence families) : ShortcodeWalker
    {
        public HashSet<ElementDefinition> Rows { get; } = [];

        protected override bool Enter(ShortcodeElement element)
        {
            Rows.Add(Catalog.Resolve(element, families));
            return true;
        }
    }
}
