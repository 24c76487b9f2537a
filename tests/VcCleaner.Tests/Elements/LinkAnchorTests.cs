using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Elements;

/// <summary>Boxes that are links as a whole, and what of their text is clicked on.</summary>
public sealed class LinkAnchorTests
{
    private const string Sentence = "Everything that grows on the south wall is picked by hand before the first frost comes.";

    [Theory]
    [InlineData("Plums", "[Plums](/plums)")]
    [InlineData("<h3>Plums</h3>Blue.", "## [Plums](/plums)\n\nBlue.")]
    [InlineData("Blue.\n\n<h3>Plums</h3>", "Blue.\n\n## [Plums](/plums)")]
    [InlineData(Sentence + "\n\nTo the plums", Sentence + "\n\n[To the plums](/plums)")]
    [InlineData("<img src=\"/p.jpg\" alt=\"Plums\">\n\nBlue.", "[![Plums](/p.jpg)](/plums)\n\nBlue.")]
    [InlineData("<a href=\"/a\">Ann</a>\n\nBlue.", "[Ann](/a)\n\n[Blue.](/plums)")]
    [InlineData(Sentence, Sentence + "\n\n[/plums](/plums)")]
    [InlineData("", "[/plums](/plums)")]
    public void The_link_of_a_box_stands_on_its_best_line(string body, string expected)
    {
        var options = new PipelineOptions { Infer = false };
        var result = Converting.Run($"[ult_content_box link=\"url:%2Fplums\"]{body}[/ult_content_box]", options: options);

        Assert.Equal(expected + "\n", result.Markdown);
        Assert.DoesNotContain("VC903", result.Findings());
    }

    [Fact]
    public void A_box_that_leads_nowhere_is_no_link() =>
        Assert.Equal("Plums\n", Converting.Run("[ult_content_box link=\"url:http%3A%2F%2F%23\"]Plums[/ult_content_box]", options: new PipelineOptions { Infer = false }).Markdown);
}
