using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Conversion;

/// <summary>Elements that show something of the post they stand in, and recordings of the media library.</summary>
public sealed class PostFieldTests
{
    private static readonly MediaLibrary Media = new(
    [
        new Attachment { Id = 12, Url = "https://orchard.example/ladder.jpg", AlternativeText = "A ladder", Caption = "Up it goes" },
        new Attachment { Id = 14, Url = "https://orchard.example/song.mp3", Title = "Song of the pickers" },
    ]);

    [Fact]
    public void The_featured_image_stands_where_the_element_stood()
    {
        var result = Run("[vc_single_image source=\"featured_image\" add_caption=\"yes\" onclick=\"custom_link\" link=\"/up\"]");

        Assert.Equal("[![A ladder](https://orchard.example/ladder.jpg)](/up)\n\nUp it goes\n", result.Markdown);
        Assert.Empty(result.Findings());
    }

    [Fact]
    public void Without_a_featured_image_a_placeholder_tells_of_it()
    {
        var result = Converting.Run("[vc_single_image source=\"featured_image\"]");

        Assert.Equal("<!-- vc:dynamic kind=\"featured image\" tag=vc_single_image source=featured_image -->\n", result.Markdown);
        Assert.Equal(["VC204"], result.Findings());
    }

    [Fact]
    public void Without_a_title_a_placeholder_tells_of_it()
    {
        var result = Converting.Run("[vc_custom_heading source=\"post_title\"]");

        Assert.Equal("<!-- vc:dynamic kind=\"post title\" tag=vc_custom_heading source=post_title -->\n", result.Markdown);
    }

    [Fact]
    public void A_title_that_is_no_heading_of_the_page_itself_is_written_as_text()
    {
        var options = new PipelineOptions { Infer = false };
        var result = new Pipeline(options).Convert(Article("One.\n\n[vc_custom_heading source=\"post_title\" link=\"url:%2Fpears\"]") with { Title = "Pears & <plums>" });

        Assert.Contains("[Pears & <plums>](/pears)".Replace("<", "\\<", StringComparison.Ordinal), result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Recordings_are_called_by_their_titles() =>
        Assert.Equal("- [Song of the pickers](https://orchard.example/song.mp3)\n", Run("[playlist ids=\"14\"]").Markdown);

    private static PipelineResult Run(string content) => new Pipeline(new PipelineOptions()).Convert(Article(content));

    private static Article Article(string content) => new()
    {
        Content = new SourceText("article", content),
        Format = ContentFormat.Text,
        Media = Media,
        Post = new Post { FeaturedImageId = 12 },
    };
}
