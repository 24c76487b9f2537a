using VcCleaner.Html;
using Xunit;

namespace VcCleaner.Tests.Html;

/// <summary>Markers that cannot be mistaken for comments of the source.</summary>
public sealed class MarkerPrefixTests
{
    [Theory]
    [InlineData("", "vcm0:")]
    [InlineData("<!--vcm0:1--> vcm1 vcm3", "vcm2:")]
    [InlineData("vcm00000000000000000000000", "vcm1:")]
    public void A_prefix_does_not_occur_in_the_text(string text, string expected) => Assert.Equal(expected, MarkerPrefix.For(text));

    [Theory]
    [InlineData("vcm0:12", true, 12)]
    [InlineData("vcm0:", false, 0)]
    [InlineData("vcm0:-1", false, 0)]
    [InlineData("vcm1:1", false, 0)]
    [InlineData(" vcm0:1", false, 0)]
    [InlineData("vcm0:99999999999", false, 0)]
    public void Only_a_whole_number_behind_the_prefix_is_a_marker(string comment, bool expected, int number)
    {
        Assert.Equal(expected, MarkerPrefix.TryRead(comment, "vcm0:", out var marker));
        Assert.Equal(number, marker);
    }

    [Fact]
    public void What_is_formatted_can_be_read() => Assert.Equal("<!--vcm0:7-->", MarkerPrefix.Format("vcm0:", 7));

    [Fact]
    public void Markers_in_a_value_are_replaced() =>
        Assert.Equal("a[1]b[2]c<!--vcm0:", MarkerPrefix.ReplaceIn("a<!--vcm0:1-->b<!--vcm0:2-->c<!--vcm0:", "vcm0:", marker => $"[{marker}]") + "<!--vcm0:");
}
