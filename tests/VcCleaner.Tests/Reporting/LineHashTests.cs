using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Reporting;

public sealed class LineHashTests
{
    /// <summary>The expectations were computed with the algorithm as github/codeql-action's <c>fingerprints.ts</c> runs it.</summary>
    [Theory]
    [InlineData("[vc_row]\n", "1a6cc5f7973b8bcd")]
    [InlineData("[vc_row title=”x”]\r\n\r\nWords that follow.\r\n", "d6f9ad8443b21947")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "52b56201ffb58620")]
    public void The_hash_of_a_line_is_that_of_code_scanning(string text, string expected) => Assert.Equal(expected, LineHash.Of(text, 0));

    [Fact]
    public void Blanks_before_a_finding_change_nothing() => Assert.Equal(LineHash.Of("[vc_row] text", 0), LineHash.Of(" \t[vc_row]  text", 0));

    [Fact]
    public void Every_kind_of_line_end_is_the_same() => Assert.Equal(LineHash.Of("a\nb", 0), LineHash.Of("a\r\nb", 0));

    [Fact]
    public void What_stands_beyond_a_hundred_characters_changes_nothing()
    {
        var line = new string('x', 100);

        Assert.Equal(LineHash.Of(line + "a", 0), LineHash.Of(line + "b", 0));
        Assert.NotEqual(LineHash.Of(line[1..] + "a", 0), LineHash.Of(line[1..] + "b", 0));
    }

    [Fact]
    public void Two_findings_on_one_line_differ() => Assert.NotEqual(LineHash.Of("[vc_row][vc_row_x]", 0), LineHash.Of("[vc_row][vc_row_x]", 8));
}
