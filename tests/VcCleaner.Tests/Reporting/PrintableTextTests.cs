using VcCleaner.Reporting;
using Xunit;

namespace VcCleaner.Tests.Reporting;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("Größe, naïve, 東京, ’quoted’ ”1/4″")]
    [InlineData("family \U0001F468\u200D\U0001F469")]
    [InlineData("")]
    public void Letters_of_every_script_stay(string text) => Assert.Equal(text, PrintableText.Of(text));

    [Theory]
    [InlineData("a\u001B[31mb", "a\\u001B[31mb")]
    [InlineData("a\u009B31mb", "a\\u009B31mb")]
    [InlineData("a\u202Eb", "a\\u202Eb")]
    [InlineData("a\u2066b", "a\\u2066b")]
    [InlineData("a\u200Bb", "a\\u200Bb")]
    [InlineData("a\u2028b", "a\\u2028b")]
    [InlineData("a\u007Fb", "a\\u007Fb")]
    [InlineData("\uFEFFa", "\\uFEFFa")]
    [InlineData("one\r\ntwo\tthree", "one\\r\\ntwo\\tthree")]
    [InlineData("tag \U000E0041", "tag \\uDB40\\uDC41")]
    public void What_would_act_instead_of_being_seen_is_spelled_out(string text, string expected) =>
        Assert.Equal(expected, PrintableText.Of(text));

    [Fact]
    public void Half_a_character_is_spelled_out() => Assert.Equal("a\\uD83Db", PrintableText.Of("a\uD83Db"));

    [Theory]
    [InlineData("a ##[group]b", "a #\\u0023[group]b")]
    [InlineData("###[group]", "##\\u0023[group]")]
    [InlineData("a ##vso[task.setvariable]b", "a #\\u0023vso[task.setvariable]b")]
    [InlineData("## [group]", "## [group]")]
    [InlineData("a #[b] ##c", "a #[b] ##c")]
    public void An_order_within_a_line_is_spelled_out(string text, string expected) => Assert.Equal(expected, PrintableText.Of(text));

    [Theory]
    [InlineData("::add-mask::x", "./::add-mask::x")]
    [InlineData("  ::warning::x", "./  ::warning::x")]
    [InlineData("##[group]x", "#\\u0023[group]x")]
    [InlineData("a::b", "a::b")]
    [InlineData("# heading", "# heading")]
    public void No_line_starts_like_an_order_to_the_machine_that_runs_the_build(string text, string expected) =>
        Assert.Equal(expected, PrintableText.AtLineStart(text));
}
