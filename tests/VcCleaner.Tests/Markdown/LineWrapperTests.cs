using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Markdown;
using Xunit;

namespace VcCleaner.Tests.Markdown;

public sealed class LineWrapperTests
{
    [Theory]
    [InlineData("The lantern stands in the window.", "The lantern stands\nin the window.")]
    [InlineData("Short.", "Short.")]
    [InlineData("an-extraordinarily-long-word stays whole", "an-extraordinarily-long-word\nstays whole")]
    public void Lines_end_at_blanks(string text, string expected) => Assert.Equal(expected, Wrapped(new TextRun(text)));

    [Theory]
    [InlineData("It was built before 1970. Then came rain", "It was built\nbefore 1970. Then\ncame rain")]
    [InlineData("The kettle, the pan - and the ladle", "The kettle, the\npan - and the ladle")]
    [InlineData("We had five plums + two pears there", "We had five plums +\ntwo pears there")]
    [InlineData("The first of all is # and no other", "The first of all\nis # and no other")]
    public void No_line_begins_with_what_begins_a_block(string text, string expected) => Assert.Equal(expected, Wrapped(new TextRun(text)));

    [Fact]
    public void Wide_characters_count_twice() => Assert.Equal("漢字漢字 abc\n漢字漢字漢 abc", Wrapped(new TextRun("漢字漢字 abc 漢字漢字漢 abc")).Replace("\r", ""));

    [Fact]
    public void No_line_ends_between_two_characters_of_a_script_without_blanks() =>
        Assert.Equal("漢字漢字漢字漢字漢 字漢字漢字", Wrapped(new TextRun("漢字漢字漢字漢字漢 字漢字漢字")));

    [Fact]
    public void Code_addresses_and_labels_keep_their_line() => Assert.Equal(
        "See\n[the other one of them](/a \"of two\")\nand `let a = b in c`\nhere.",
        Wrapped(new TextRun("See "), new Link("/a", "of two", [new TextRun("the other one of them")]), new TextRun(" and "), new CodeSpan("let a = b in c"), new TextRun(" here.")));

    [Fact]
    public void A_further_line_stands_under_the_first_one_of_its_item()
    {
        var list = new ListBlock(true, 1, [new ListItem([new Quote([new Paragraph([new TextRun("The lantern stands in the window.")])])])]);

        var markdown = MarkdownWriter.Write(new Document(null, [list]), Narrow);

        Assert.Equal("1. > The lantern\n   > stands in the\n   > window.\n", markdown);
    }

    private static MarkdownOptions Narrow { get; } = MarkdownOptions.Default with { WrapWidth = 20 };

    private static string Wrapped(params ImmutableArray<Inline> inlines) => MarkdownWriter.Write(new Document(null, [new Paragraph(inlines)]), Narrow).TrimEnd('\n');
}
