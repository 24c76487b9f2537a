using VcCleaner.Exports;
using VcCleaner.Tests.Infrastructure;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Conversion;

public sealed class SplicedMarkdownTests
{
    [Theory]
    // Tags alone on their lines go with the lines.
    [InlineData("[vc_row]\n[vc_column]\nA plum.\n[/vc_column]\n[/vc_row]\n", "A plum.\n")]
    [InlineData("A plum.\n\n[vc_row]\n\nA pear.\n", "A plum.\n\nA pear.\n")]
    [InlineData("A plum.\n[vc_row]\nA pear.\n", "A plum.\nA pear.\n")]
    // Tags in front of text and behind it leave no blanks.
    [InlineData("[vc_column_text] A plum. [/vc_column_text]\n", "A plum.\n")]
    // A border of the layout inside a line parts two paragraphs.
    [InlineData("A plum.[/vc_column][vc_column]A pear.\n", "A plum.\n\nA pear.\n")]
    [InlineData("> A plum.[/vc_column][vc_column]A pear.\n", "> A plum.\n>\n> A pear.\n")]
    [InlineData("- A plum.[/vc_column][vc_column]A pear.\n", "- A plum.\n\n  A pear.\n")]
    // Marks of emphasis that a tag was glued to stay with their text.
    [InlineData("**A plum.[/vc_column_text]**\n", "**A plum.**\n")]
    [InlineData("**[vc_column_text]A plum.**\n", "**A plum.**\n")]
    [InlineData("- [vc_column_text]A plum.\n", "- A plum.\n")]
    // Escaped tags are tags.
    [InlineData("\\[vc\\_row\\]\\[vc\\_column width=”1/2″\\]\n\nA plum.\n\n\\[/vc\\_column\\]\\[/vc\\_row\\]\n", "A plum.\n")]
    // Text keeps its bytes.
    [InlineData("*   odd  bullet\n\n\n\nTwo   blanks  \nand a break[vc_row]\n", "*   odd  bullet\n\n\n\nTwo   blanks  \nand a break\n")]
    public void Text_stays_and_tags_go(string markdown, string expected) => Assert.Equal(expected, Converting.Markdown(markdown));

    [Theory]
    [InlineData("Before.\n\n[vc_custom_heading text=\"Plums\"]\n\nAfter.\n", "Before.\n\n## Plums\n\nAfter.\n")]
    [InlineData("Before.[vc_custom_heading text=\"Plums\"]After.\n", "Before.\n\n## Plums\n\nAfter.\n")]
    // A heading is one line, whatever stands in it.
    [InlineData("Before.[vc_custom_heading text=\"Plums <ul><li>blue</li><li>yellow</li></ul>\"]After.\n", "Before.\n\n## Plums blue; yellow\n\nAfter.\n")]
    [InlineData("See [vc_btn title=\"More\" link=\"url:%2Fmore\"] now.\n", "See [More](/more) now.\n")]
    // Two buttons in a row are two words; a URL that was made a link inside an attribute is a URL.
    [InlineData("[vc_btn title=\"One\" link=\"url:%2Fone\"][vc_btn title=\"Two\" link=\"url:%2Ftwo\"]\n", "[One](/one) [Two](/two)\n")]
    [InlineData("[nectar_btn text=\"Go\" url=\"<a href='https://plum.example/x'>https://plum.example/x</a>\"]\n", "[Go](https://plum.example/x)\n")]
    [InlineData("- one [vc_single_image image=\"7\"]\n- two\n", "- one ![Image 7][wp-image-7]\n- two\n\n[wp-image-7]: attachment:7\n")]
    [InlineData("> [vc_single_image image=\"7\"]\n", "> ![Image 7][wp-image-7]\n\n[wp-image-7]: attachment:7\n")]
    public void Elements_stand_in_their_places(string markdown, string expected) => Assert.Equal(expected, Converting.Markdown(markdown));

    [Fact]
    public void Shortcodes_shown_as_code_stay()
    {
        const string markdown = "Write `[vc_row]` first.\n\n```\n[vc_row][/vc_row]\n```\n";

        Assert.Equal(markdown, Converting.Markdown(markdown));
    }

    [Fact]
    public void A_shortcode_in_the_front_matter_is_kept_and_told()
    {
        var article = new Article
        {
            Content = new SourceText("article", "A plum.\n"),
            Format = ContentFormat.Markdown,
            FrontMatter = "---\nexcerpt: '[vc_row][vc_column]A plum.'\n---\n",
        };

        var result = new Pipeline(new PipelineOptions()).Convert(article);

        Assert.StartsWith(article.FrontMatter, result.Markdown, StringComparison.Ordinal);
        Assert.Equal(["VC790"], result.Findings());
    }
}
