using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Conversion;

public sealed class DynamicBlocksTests
{
    [Theory]
    [InlineData("<!-- wp:latest-posts {\"categories\":\"6\",\"displayPostDate\":true} /-->", "<!-- vc:dynamic kind=\"list of posts\" block=latest-posts categories=6 -->\n", "VC213")]
    [InlineData("<!-- wp:block {\"ref\":42} /-->", "<!-- vc:dynamic kind=\"reusable block\" block=block ref=42 -->\n", "VC213")]
    [InlineData("<!-- wp:search /-->", "<!-- vc:dynamic kind=widget block=search -->\n", "VC213")]
    [InlineData("<!-- wp:embed {\"url\":\"https://orchard.example/film\"} /-->", "<https://orchard.example/film>\n", "VC213")]
    [InlineData("<!-- wp:plums {broken /-->", "<!-- vc:dynamic kind=block block=plums -->\n", "VC213")]
    [InlineData("One.\n\n<!-- wp:spacer {\"height\":20} /-->\n\nTwo.", "One.\n\nTwo.\n")]
    [InlineData("<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:search /-->\n\n<!-- wp:paragraph -->\n<p>Two.</p>\n<!-- /wp:paragraph -->",
        "One.\n\n<!-- vc:dynamic kind=widget block=search -->\n\nTwo.\n", "VC213")]
    public void A_block_without_content_leaves_a_placeholder(string content, string markdown, params string[] findings)
    {
        var result = Converting.Run(content, options: new PipelineOptions { Infer = false });

        Assert.Equal(markdown, result.Markdown);
        Assert.Equal(findings, result.Findings());
        Assert.True(result.IsVerified);
    }

    [Theory]
    [InlineData("<!-- wp:cover {\"url\":\"https://orchard.example/hill.jpg\",\"id\":7} -->\n<div class=\"wp-block-cover\" style=\"background-image:url(https://orchard.example/hill.jpg)\"><p>The hill.</p></div>\n<!-- /wp:cover -->",
        "![hill](https://orchard.example/hill.jpg)\n\nThe hill.\n")]
    [InlineData("<!-- wp:cover {\"url\":\"https://orchard.example/hill.jpg\"} -->\n<div class=\"wp-block-cover\"><img class=\"wp-block-cover__image-background\" alt=\"A hill\" src=\"https://orchard.example/hill.jpg\"/><p>The hill.</p></div>\n<!-- /wp:cover -->",
        "![A hill](https://orchard.example/hill.jpg)\n\nThe hill.\n")]
    [InlineData("<!-- wp:cover {\"overlayColor\":\"black\"} -->\n<div class=\"wp-block-cover\"><p>The hill.</p></div>\n<!-- /wp:cover -->", "The hill.\n")]
    [InlineData("<!-- wp:cover {\"url\":\"https://orchard.example/hill.mp4\",\"backgroundType\":\"video\"} -->\n<div class=\"wp-block-cover\"><video src=\"https://orchard.example/hill.mp4\"></video><p>The hill.</p></div>\n<!-- /wp:cover -->",
        "<https://orchard.example/hill.mp4>\n\nThe hill.\n")]
    public void The_picture_of_a_cover_is_written_once(string content, string markdown) =>
        Assert.Equal(markdown, Converting.Run(content, options: new PipelineOptions { Infer = false }).Markdown);

    [Fact]
    public void A_line_break_inside_a_block_is_a_blank()
    {
        var result = Converting.Run("<!-- wp:paragraph -->\n<p>Plums ripen\nin August.</p>\n<!-- /wp:paragraph -->");

        Assert.Equal("Plums ripen in August.\n", result.Markdown);
    }
}
