using VcCleaner.Documents;
using VcCleaner.Structure;
using Xunit;

namespace VcCleaner.Tests.Structure;

public sealed class TitleTests
{
    private const string Text = "The ferry crosses the lake four times a day. In winter it stays in the harbour, and the islanders walk over the ice.";

    [Theory]
    [InlineData("The Lake Ferry")]
    [InlineData("THE  LAKE FERRY.")]
    [InlineData("The Lake Ferry | Island News")]
    [InlineData("The Lake Ferry – Island News")]
    public void A_line_that_repeats_the_title_is_folded(string line) =>
        Assert.Equal($"Title: The Lake Ferry\n{Text[..32]}…", Inferring.Outline($"Title: The Lake Ferry\n\n{line}\n\n{Text}"));

    [Theory]
    [InlineData("The Lake Ferry - how a village lost its winter road.")]
    [InlineData("The Lake Ferry and Its Captain")]
    public void A_line_that_says_more_than_the_title_stays(string line) =>
        Assert.Contains(line[..14], Inferring.Outline($"Title: The Lake Ferry\n\n{line}\n\n{Text}").Split('\n', 2)[1], StringComparison.Ordinal);

    [Fact]
    public void A_line_that_stands_twice_is_the_title_even_where_headings_are_marked()
    {
        var (document, _) = Inferring.Blocks(null, Inferring.Paragraph("The Lake Ferry"), Inferring.Paragraph("The Lake Ferry"), Inferring.Paragraph(Text), Inferring.Heading(2, "Fares"), Inferring.Paragraph(Text));

        Assert.Equal("The Lake Ferry", document.Title);
        Assert.Equal(3, document.Blocks.Length);
    }

    [Fact]
    public void The_words_of_a_folded_line_are_booked_as_dropped()
    {
        var (document, bag) = Inferring.Blocks("The Lake Ferry", Inferring.Heading(1, "The Lake Ferry"), Inferring.Paragraph(Text));

        Assert.Single(document.Blocks);
        Assert.Equal(["VC502"], bag.Ids());
        Assert.Equal("The Lake Ferry", Assert.Single(bag.Drops).Text);
    }

    [Fact]
    public void A_line_that_links_somewhere_is_no_mere_repetition()
    {
        var link = new Paragraph([new Link("/ferry", null, [new TextRun("The Lake Ferry")])]);

        var (document, _) = Inferring.Blocks("The Lake Ferry", link, Inferring.Paragraph(Text));

        Assert.Equal(2, document.Blocks.Length);
    }

    [Fact]
    public void A_first_heading_becomes_the_title_and_is_not_booked_as_dropped()
    {
        var (document, bag) = Inferring.Blocks(null, Inferring.Heading(1, "The Lake Ferry"), Inferring.Paragraph(Text), Inferring.Heading(2, "Winter"));

        Assert.Equal("Title: The Lake Ferry\n" + Text[..32] + "…\n## Winter", StructureCase.OutlineOf(document));
        Assert.Equal(["VC505"], bag.Ids());
        Assert.Empty(bag.Drops);
    }

    [Fact]
    public void A_first_heading_that_names_one_section_of_many_is_no_title()
    {
        var (document, _) = Inferring.Blocks(null, Inferring.Heading(2, "Introduction"), Inferring.Paragraph(Text), Inferring.Heading(2, "Winter"));

        Assert.Null(document.Title);
        Assert.Equal(3, document.Blocks.Length);
    }

    [Fact]
    public void Of_a_first_line_that_stands_twice_one_is_the_title_and_one_is_dropped()
    {
        var (document, bag) = Inferring.Blocks(null, Inferring.Paragraph("the lake ferry"), Inferring.Paragraph("The Lake Ferry"), Inferring.Paragraph(Text));

        Assert.Equal("the lake ferry", document.Title);
        Assert.Equal(["VC505", "VC502"], bag.Ids());
        Assert.Equal("The Lake Ferry", Assert.Single(bag.Drops).Text);
    }

    [Fact]
    public void Title_lines_at_the_head_of_a_paragraph_fold_too() =>
        Assert.Equal($"Title: The Lake Ferry\n{Text[..32]}…", Inferring.Outline($"Title: The Lake Ferry\n\nThe Lake Ferry\nThe Lake Ferry\n{Text}"));

    [Theory]
    [InlineData("Hello world.")]
    [InlineData("ferry@example.org")]
    [InlineData("and then it sank")]
    public void A_first_line_that_is_no_title_stays(string line) =>
        Assert.DoesNotContain("Title:", Inferring.Outline($"{line}\n\n{Text}"), StringComparison.Ordinal);

    [Fact]
    public void Without_inference_no_line_is_guessed_to_be_the_title() =>
        Assert.DoesNotContain("Title:", Inferring.Outline($"The Lake Ferry\n\n{Text}", new StructureOptions { Infer = false }), StringComparison.Ordinal);
}
