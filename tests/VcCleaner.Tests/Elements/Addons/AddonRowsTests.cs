using VcCleaner.Elements;
using VcCleaner.Elements.Catalog;
using VcCleaner.Elements.Catalog.Addons;
using Xunit;

namespace VcCleaner.Tests.Elements.Addons;

/// <summary>The add-ons' rows, held against the reference where it is there.</summary>
public sealed class AddonRowsTests
{
    /// <summary>One row for each tag of a family; whether there are more is a test of its own.</summary>
    private static readonly Dictionary<(string Family, string Tag), ElementDefinition> Rows =
        Core.Rows.Concat(AddonRows.All).DistinctBy(row => (row.Family, row.Tag)).ToDictionary(row => (row.Family, row.Tag));

    [Fact]
    public void No_family_has_two_rows_for_one_tag()
    {
        var doubled = Core.Rows.Concat(AddonRows.All).GroupBy(row => (row.Family, row.Tag)).Where(rows => rows.Count() > 1).Select(rows => rows.Key);

        Assert.Empty(doubled);
    }

    [Fact]
    public void Every_row_belongs_to_a_family() => Assert.DoesNotContain(AddonRows.All, row => row.Family.Length == 0);

    [Fact]
    public void Tags_and_attributes_are_written_in_lower_case()
    {
        var names = AddonRows.All.SelectMany(row => NamesIn(row.Parts).Append(row.Tag));

        Assert.DoesNotContain(names, name => name.Length == 0 || name.Any(c => char.IsAsciiLetterUpper(c) || char.IsWhiteSpace(c)));
    }

    [Fact]
    public void No_row_lists_one_part_twice()
    {
        var doubled = AddonRows.All.Where(row => row.Parts.Distinct().Count() < row.Parts.Length).Select(row => $"{row.Family} {row.Tag}");

        Assert.Empty(doubled);
    }

    [Fact]
    public void A_row_that_shows_its_body_is_enclosing()
    {
        Assert.DoesNotContain(AddonRows.All, row => row.Parts.Any(part => part is BodyPart) && !row.IsEnclosing && !OftenLeftOpen.Contains(row.Tag));
    }

    [Fact]
    public void What_WordPress_makes_is_named()
    {
        Assert.DoesNotContain(AddonRows.All, row => row.Role == ElementRole.Dynamic == (row.Kind.Length == 0));
    }

    [Fact]
    public void Each_prefix_of_one_library_has_the_same_rows()
    {
        var sizes = AddonRows.All.Where(row => row.Family == "Qode Interactive")
            .CountBy(row => row.Tag[..row.Tag.IndexOf('_', StringComparison.Ordinal)])
            .Select(prefix => prefix.Value)
            .Distinct();

        Assert.Single(sizes);
    }

    [Fact]
    public void Every_shortcode_of_the_reference_has_a_row_in_its_family()
    {
        var missing = Reference.Read().Where(entry => RowOf(entry) is null).Select(entry => $"{entry.Family} {entry.Tag}");

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_visible_attribute_of_the_reference_is_listed_or_excused()
    {
        var missing = UnlistedOfTheReference().Except(Unlisted.All);

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_excuse_is_needed()
    {
        var idle = Unlisted.All.Except(UnlistedOfTheReference());

        Assert.Empty(idle);
    }

    [Fact]
    public void What_encloses_text_in_the_reference_shows_its_body()
    {
        var missing = Reference.Read().Where(entry => entry.HasBody && RowOf(entry) is { } row && !row.Parts.Any(part => part is BodyPart));

        Assert.DoesNotContain(missing, entry => !CoreTags.Contains(entry.Tag));
    }

    [Fact]
    public void What_encloses_in_the_reference_encloses_here()
    {
        var missing = Reference.Read().Where(entry => entry.IsEnclosing && RowOf(entry) is { IsEnclosing: false });

        Assert.DoesNotContain(missing, entry => !CoreTags.Contains(entry.Tag) && !OftenLeftOpen.Contains(entry.Tag));
    }

    /// <summary>Tags whose rows are WordPress's own; they are tested beside their rows.</summary>
    private static IEnumerable<string> CoreTags => ["audio", "video", "embed"];

    /// <summary>Elements that say all in their attributes, and that older pages have without a closing tag; with one, its body is text.</summary>
    private static IEnumerable<string> OftenLeftOpen => ["client", "us_cta"];

    /// <summary>The row of an entry. The reference counts some elements as add-ons that WPBakery maps itself.</summary>
    private static ElementDefinition? RowOf(ReferenceEntry entry) =>
        Rows.GetValueOrDefault((entry.Family, entry.Tag)) ?? (entry.Family == "Forms" ? Rows.GetValueOrDefault(("WPBakery Page Builder", entry.Tag)) : null);

    private static IEnumerable<string> UnlistedOfTheReference() =>
        from entry in Reference.Read()
        let row = RowOf(entry)
        where row is not null
        let names = NamesIn(row.Parts).ToHashSet()
        from name in entry.Visible
        where !names.Contains(name)
        select $"{entry.Tag}.{name}";

    /// <summary>All attributes that a row mentions: as a part, a label, a level or a condition.</summary>
    private static IEnumerable<string> NamesIn(IEnumerable<Part> parts)
    {
        foreach (var part in parts.SelectMany(part => part.Attributes))
        {
            yield return part.Attribute;
            foreach (var condition in part.Conditions) yield return condition.Attribute;
            if (part is HeadingPart { LevelAttribute: { } level }) yield return level;
            if (part is LinkPart { Label: { } label }) yield return label;
            if (part is not GroupPart group) continue;
            foreach (var name in NamesIn(group.Parts)) yield return name;
        }
    }
}
