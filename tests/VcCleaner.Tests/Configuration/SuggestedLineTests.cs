using VcCleaner.Diagnostics;
using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Configuration;

/// <summary>The line that VC201 prints can be pasted, and says what was guessed.</summary>
public sealed class SuggestedLineTests
{
    [Theory]
    [InlineData("""[my_btn url="/plums" btn_text="All plums"]""", """ "my_btn": { "as": "link", "link": "url", "label": "btn_text" } """)]
    [InlineData("""[my_box title="Ripe plums" desc="In late August."]More.[/my_box]""", """ "my_box": { "as": "section", "title": "title", "text": "desc" } """)]
    [InlineData("""[my_title heading="Ripe plums"]""", """ "my_title": { "as": "heading", "text": "heading" } """)]
    [InlineData("""[my_pic image="7"]""", """ "my_pic": { "as": "images", "image": "image" } """)]
    [InlineData("""[my_two text="One plum" text_2="Two plums"]""", """ "my_two": { "as": "text", "text": ["text", "text_2"] } """)]
    [InlineData("""[my_wrap size="2"]Plums.[/my_wrap]""", """ "my_wrap": "unwrap" """)]
    [InlineData("""[my_gap size="2"]""", """ "my_gap": "drop" """)]
    [InlineData("""[my_list items="%5B%7B%22title%22%3A%22Ripe%20plums%22%7D%5D"]""", """ "my_list": "text" """)]
    public void The_line_says_what_was_guessed(string content, string line)
    {
        var unknown = Converting.Run(content, title: Configured.Title, options: new PipelineOptions { Infer = false, FrontMatter = false });

        var finding = Assert.Single(unknown.Diagnostics, found => found.Descriptor == DiagnosticCatalog.UnknownShortcode);
        Assert.Equal(line.Trim(), finding.Arguments[1]);
        Assert.Contains($"`{line.Trim()}`", finding.Message, StringComparison.Ordinal);

        var known = Configured.Run(content, line);
        Assert.Equal(Configured.WithoutTitle(unknown.Markdown).Replace("## ", "", StringComparison.Ordinal), known.Markdown.Replace("## ", "", StringComparison.Ordinal));
        Assert.DoesNotContain(known.Diagnostics, found => found.Descriptor == DiagnosticCatalog.UnknownShortcode);
    }

    [Fact]
    public void A_text_and_an_address_are_offered_as_a_link()
    {
        var unknown = Converting.Run("""See [my_btn url="/plums" text="the plums"].""");

        var finding = Assert.Single(unknown.Diagnostics, found => found.Descriptor == DiagnosticCatalog.UnknownShortcode);
        Assert.Equal("\"my_btn\": { \"as\": \"link\", \"link\": \"url\", \"label\": \"text\" }", finding.Arguments[1]);
    }
}
