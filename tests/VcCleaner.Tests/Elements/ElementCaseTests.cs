using VcCleaner.Elements.Catalog;
using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Elements;

/// <summary>Every row of WPBakery's own elements, through the whole line, against what an editor would write.</summary>
public sealed class ElementCaseTests
{
    /// <summary>Stands in front of each case, or the levels of its headings would be counted from the first.</summary>
    internal const string Ladder = "<h2>Two</h2><h3>Three</h3><h4>Four</h4><h5>Five</h5><h6>Six</h6>\n\n";

    internal const string LadderOutput = "---\ntitle: \"Case\"\n---\n\n## Two\n\n### Three\n\n#### Four\n\n##### Five\n\n###### Six\n\n";

    // Levels that were renumbered (VC5xx) and names of files (VC315) are no finding about an element.
    private static readonly PipelineOptions Options = new() { Infer = false };

    public static TheoryData<string, string> Cases => new(ElementCase.All.Select(c => (c.Tag, c.Name)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_element_becomes_what_its_case_says(string tag, string name)
    {
        var expected = ElementCase.ReadFile(Path.Combine(ElementCase.Folder, tag + ".md")).Single(c => c.Name == name);

        var result = Converting.Run(Ladder + expected.Input, ContentFormat.Text, "Case", Options);

        Assert.Equal(LadderOutput + expected.Output, result.Markdown);
        Assert.Equal(expected.Findings, result.Diagnostics.Select(d => d.Descriptor.Id).Where(id => id != "VC315" && !id.StartsWith("VC5", StringComparison.Ordinal)));
        Assert.True(result.IsVerified);
    }

    [Fact]
    public void Every_element_of_the_builder_has_a_case()
    {
        var cases = ElementCase.All.Where(c => c.Input.Contains("[" + c.Tag, StringComparison.Ordinal)).Select(c => c.Tag).ToHashSet();

        Assert.Subset(cases, Core.Rows.Select(row => row.Tag).ToHashSet());
    }

    [Fact]
    public void Every_attribute_of_the_builders_elements_stands_in_a_case()
    {
        var missing =
            from row in Core.Rows
            let inputs = string.Concat(ElementCase.All.Where(c => c.Tag == row.Tag).Select(c => c.Input))
            from part in row.Parts.SelectMany(part => part.Attributes)
            where !inputs.Contains($"{part.Attribute}=\"", StringComparison.Ordinal)
            select $"{row.Tag}.{part.Attribute}";

        Assert.Empty(missing);
    }

    [Fact]
    public void No_tag_of_the_builder_has_two_rows()
    {
        var twice = Core.Rows.GroupBy(row => row.Tag).Where(rows => rows.Count() > 1).Select(rows => rows.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Tags_and_attributes_are_in_lower_case()
    {
        var names = Core.Rows.SelectMany(row => row.Parts.SelectMany(part => part.Attributes).Select(part => part.Attribute).Append(row.Tag));

        Assert.All(names, name => Assert.Equal(name.ToLowerInvariant(), name));
    }
}
