using VcCleaner.Elements;
using VcCleaner.Elements.Catalog;
using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Text;
using Xunit;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Tests.Elements;

/// <summary>Adds an element by the book: the section of CONTRIBUTING.md, taken at its word.</summary>
public sealed class ContributingTests
{
    private const string Section = "## Add an element\n";

    /// <summary>The row of that section. <see cref="The_row_of_this_test_is_that_of_the_section"/> compares the two.</summary>
    private static readonly ElementDefinition NewRow =
        Content("orchard_card", Image("photo"), Title("name", 4), Prose("about"), Link("target", label: "button"));

    [Fact]
    public void The_row_of_this_test_is_that_of_the_section()
    {
        var row = Fence("```csharp\n", "\n```");

        Assert.Contains($"        {row};", File.ReadAllText(Repository.PathOf("tests", "VcCleaner.Tests", "Elements", "ContributingTests.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_row_makes_the_case_come_out()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), NewRow.Tag + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Fence("````markdown\n", "````"));
        var expected = Assert.Single(ElementCase.ReadFile(path));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        Assert.True(ElementCatalog.CreateDefault().Find(NewRow.Tag).IsEmpty);

        var pipeline = new Pipeline(new PipelineOptions { Infer = false }, new ElementCatalog([.. Core.Rows, NewRow]));
        var result = pipeline.Convert(new Article { Content = new SourceText("case", ElementCaseTests.Ladder + expected.Input), Format = ContentFormat.Text, Title = "Case" });

        Assert.Equal(ElementCaseTests.LadderOutput + expected.Output, result.Markdown);
        Assert.Equal(expected.Findings, result.Diagnostics.Select(d => d.Descriptor.Id).Where(id => !id.StartsWith("VC5", StringComparison.Ordinal)));
        Assert.True(result.IsVerified);
    }

    [Theory]
    [InlineData("src/VcCleaner/Elements/Catalog/")]
    [InlineData("tests/VcCleaner.Tests/Cases/Elements/")]
    [InlineData("Elements/Handlers/")]
    public void The_folders_of_the_section_exist(string folder)
    {
        Assert.Contains($"`{folder}", Text(), StringComparison.Ordinal);
        Assert.True(Directory.Exists(Repository.PathOf(folder)) || Directory.Exists(Repository.PathOf("src", "VcCleaner", folder)));
    }

    private static string Text()
    {
        var page = File.ReadAllText(Repository.PathOf("CONTRIBUTING.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf(Section, StringComparison.Ordinal) + Section.Length;
        return page[start..page.IndexOf("\n## Add a setting", start, StringComparison.Ordinal)];
    }

    private static string Fence(string open, string close)
    {
        var text = Text();
        var start = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return text[start..text.IndexOf(close, start, StringComparison.Ordinal)];
    }
}
