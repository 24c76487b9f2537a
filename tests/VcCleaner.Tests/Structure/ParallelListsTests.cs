using Xunit;

namespace VcCleaner.Tests.Structure;

public sealed class ParallelListsTests
{
    private const string Text = "The club meets in the old mill on the first Monday of the month, and everybody who likes bees is welcome.";

    [Fact]
    public void Lines_that_a_colon_announces_are_a_list() =>
        Assert.EndsWith("We need the following:\n- two sacks of sugar\n- a ladder\n- one more pair of hands", Outline("We need the following:\n\ntwo sacks of sugar\n\na ladder\n\none more pair of hands"), StringComparison.Ordinal);

    [Fact]
    public void Terms_with_their_text_are_a_list() =>
        Assert.EndsWith("- Smoker: calms the bees\n- Veil: calms the keeper\n- Gloves: for the first year", Outline("Smoker: calms the bees\n\nVeil: calms the keeper\n\nGloves: for the first year"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Write to us:\n\nMill Lane 14\n\nAshcombe Vale\n\n0142 555 0199")]
    [InlineData("so quiet lies the lake\n\nthe boats are drawn ashore\n\nand nobody is awake")]
    [InlineData("One thing only:\n\na ladder\n\nThe club meets again in May, when the lime trees bloom and the bees are out.")]
    public void What_may_be_an_address_or_a_poem_stays(string lines) => Assert.DoesNotContain("\n- ", Outline(lines), StringComparison.Ordinal);

    [Fact]
    public void A_list_ends_where_the_row_ends() =>
        Assert.DoesNotContain("\n- ", Outline("We need:\n\ntwo sacks of sugar\n\n|||\n\na ladder\n\none more pair of hands"), StringComparison.Ordinal);

    private static string Outline(string lines) => Inferring.Outline($"Title: A title\n\n{Text}\n\n{lines}");
}
