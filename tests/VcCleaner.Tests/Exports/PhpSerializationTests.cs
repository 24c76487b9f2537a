using CsCheck;
using VcCleaner.Exports;
using Xunit;

namespace VcCleaner.Tests.Exports;

public class PhpSerializationTests
{
    [Theory]
    [InlineData("s:5:\"Grüß\";", "Grüß")]
    [InlineData("s:6:\"Grüß\";", "Grüß")]
    [InlineData("s:99:\"short\";", "short")]
    [InlineData("s:2147483647:\"x\";", "x")]
    [InlineData("s:4:\"a\";b\";", "a\";b")]
    [InlineData("i:-7;", "-7")]
    [InlineData("d:0.5;", "0.5")]
    [InlineData("b:1;", "1")]
    [InlineData("b:0;", "")]
    [InlineData("N;", "")]
    public void A_scalar_is_its_text_even_where_its_length_is_wrong(string text, string expected)
    {
        Assert.Equal(expected, Assert.IsType<PhpScalar>(PhpSerialization.TryRead(text)).Value);
    }

    [Fact]
    public void Maps_nest_and_objects_are_maps()
    {
        var value = PhpSerialization.TryRead("""a:2:{i:0;s:1:"x";s:1:"k";O:8:"stdClass":1:{s:4:"deep";a:0:{}}}""")!;

        Assert.Equal("x", value["0"]!.Text);
        Assert.IsType<PhpMap>(value["k"]!["deep"]);
        Assert.Null(value["none"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain text")]
    [InlineData("a:1:{i:0;")]
    [InlineData("s:5:Gruss")]
    [InlineData("a:1:{a:0:{}i:1;}")]
    [InlineData("s::\"\";")]
    public void What_is_not_serialized_is_no_value(string text) => Assert.Null(PhpSerialization.TryRead(text));

    [Fact]
    public void Deep_nesting_is_refused_and_no_text_throws()
    {
        Assert.Null(PhpSerialization.TryRead(string.Concat(Enumerable.Repeat("a:1:{i:0;", 100_000))));
        Gen.OneOf("a:1:{", "}", "i:0;", "s:3:\"", "\";", "abc", "O:", "N;", ":", "9", "\"").Array[0, 20].Sample(p => _ = PhpSerialization.TryRead(string.Concat(p)));
    }
}
