using System.Collections.Immutable;
using CsCheck;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Structure;
using Xunit;

namespace VcCleaner.Tests.Structure;

public sealed class HeadingLevelsTests
{
    [Theory]
    [InlineData("3 2 3", "2 2 3")]
    [InlineData("2 4", "2 3")]
    [InlineData("1 2 3 4 5 6", "2 3 4 5 6 6")]
    [InlineData("2 4 3 4", "2 3 3 4")]
    [InlineData("5 5 1 3 6 2", "2 2 2 3 4 3")]
    public void Levels_start_at_two_and_skip_none(string source, string expected) => Assert.Equal(expected, LevelsOf(source));

    [Theory]
    [InlineData("2 3 2", 0)]
    [InlineData("3 2 3", 0)]
    [InlineData("2 4 2 4", 2)]
    public void Only_a_skip_that_was_closed_is_reported(string source, int findings)
    {
        var (_, bag) = Inferring.Blocks("A title", [Inferring.Paragraph("First."), .. Headings(source)]);

        Assert.Equal(findings, bag.Ids().Count(id => id == "VC504"));
    }

    [Fact]
    public void Headings_in_quotes_and_lists_belong_to_the_outline()
    {
        var (document, _) = Inferring.Blocks(
            "A title",
            Inferring.Heading(2, "One"),
            new Quote([Inferring.Heading(5, "Two")]),
            new ListBlock(false, 1, [new ListItem([Inferring.Heading(6, "Three")])]));

        Assert.Equal(3, Assert.IsType<Heading>(Assert.IsType<Quote>(document.Blocks[1]).Blocks[0]).Level);
        Assert.Equal(4, Assert.IsType<Heading>(Assert.IsType<ListBlock>(document.Blocks[2]).Items[0].Blocks[0]).Level);
    }

    [Fact]
    public void Whatever_the_source_says_no_level_is_skipped() =>
        Gen.Int[1, 6].Array[1, 30].Sample(levels =>
        {
            var made = LevelsOf(string.Join(' ', levels)).Split(' ').Select(int.Parse).ToArray();
            return made[0] == 2 && made.Zip(made.Skip(1), (one, next) => next <= one + 1).All(holds => holds);
        });

    [Fact]
    public void Ten_thousand_nested_quotes_are_survived()
    {
        Block block = Inferring.Heading(4, "Deep");
        for (var i = 0; i < 10_000; i++) block = new Quote([block]);

        var result = StructureInference.Apply(new Document("A title", [Inferring.Paragraph("First."), block]), new StructureOptions(), new DiagnosticBag());

        Assert.Equal(2, result.Document.Blocks.Length);
    }

    private static ImmutableArray<Block> Headings(string levels) => [.. levels.Split(' ').Select((level, i) => Inferring.Heading(int.Parse(level), $"Part {i}"))];

    private static string LevelsOf(string levels)
    {
        var log = new DecisionLog(new DiagnosticBag());
        return string.Join(' ', new HeadingLevels(2, log).Renumber(Headings(levels)).Select(block => ((Heading)block).Level));
    }
}
