using VcCleaner.Documents;
using Xunit;

namespace VcCleaner.Tests.Structure;

public sealed class TypedListsTests
{
    [Theory]
    [InlineData("•")]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("✓")]
    [InlineData("➤")]
    public void Neighbouring_lines_with_a_typed_bullet_are_a_list(string bullet) =>
        Assert.Equal("Bring along:\n- a hat\n- water\nSee you there.", Outline($"Bring along:\n\n{bullet} a hat\n\n{bullet} water\n\nSee you there."));

    [Fact]
    public void A_list_may_stand_inside_a_paragraph() =>
        Assert.Equal("Bring along:\n- a hat\n- water\nSee you there.", Outline("Bring along:\n• a hat\n• water\nSee you there."));

    [Theory]
    [InlineData("1. wash\n2. dry\n3. fold", "1. wash\n2. dry\n3. fold")]
    [InlineData("4) wash\n5) dry", "4. wash\n5. dry")]
    public void Numbers_that_count_up_are_an_ordered_list(string lines, string expected) => Assert.Equal(expected, Outline(lines));

    [Theory]
    [InlineData("1. wash\n3. dry")]
    [InlineData("- 5 degrees at night")]
    [InlineData("★★★★☆\n★★★☆☆")]
    [InlineData("-5 degrees\n-7 degrees")]
    [InlineData("Tel. 1\nA. Smith")]
    [InlineData("— Where to?\n— Home!")]
    public void What_only_looks_like_a_mark_stays(string lines) => Assert.Equal(lines.Replace("\n", " / ", StringComparison.Ordinal), Outline(lines));

    [Fact]
    public void Letters_stay_in_the_text_because_Markdown_cannot_count_in_them() =>
        Assert.Equal("- a) north\n- b) south", Outline("a) north\nb) south"));

    [Fact]
    public void Marks_that_tell_good_from_bad_stay_in_the_text() =>
        Assert.Equal("- ✓ quiet\n- ✗ cheap", Outline("✓ quiet\n✗ cheap"));

    [Fact]
    public void A_mark_goes_even_if_a_link_follows_it()
    {
        var (document, bag) = Inferring.Blocks("A title", new Paragraph([new TextRun("• "), Link("one"), new LineBreak(), new TextRun("• "), Link("two")]));

        var list = Assert.IsType<ListBlock>(Assert.Single(document.Blocks));
        Assert.All(list.Items, item => Assert.IsType<Link>(Assert.Single(Assert.IsType<Paragraph>(Assert.Single(item.Blocks)).Inlines)));
        Assert.Equal(["•", "•"], bag.Drops.Select(drop => drop.Text));
    }

    private static Link Link(string text) => new("/" + text, null, [new TextRun(text)]);

    private static string Outline(string lines) => Inferring.Outline("Title: A title\n\nThis text stands first and ends like a text.\n\n" + lines).Split('\n', 3)[2];
}
