using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Conversion;

/// <summary>Shortcodes in the middle of an HTML tag: plugins offer the address of the site, of a file, or a word.</summary>
public sealed class ShortcodeInTagTests
{
    [Theory]
    [InlineData("See <a href=\"[site_address]/plums\">the plums</a>.", "See [the plums](/plums).")]
    [InlineData("See <a href='[site_address]/plums'>the plums</a>.", "See [the plums](/plums).")]
    [InlineData("See <a href=\"[site_address path='/pears']\">the pears</a> now.", "See the pears now.")]
    [InlineData("See <a href=\"/plums\" title=\"[vc_btn title='A >> B']\">the plums</a>.", "See [the plums](/plums \"A >> B\").")]
    [InlineData("See <a href=\"/plums?a=[site_one]&amp;b=[site_two]\">the plums</a>.", "See [the plums](/plums?a=&b=).")]
    [InlineData("It's <b class=[vc_x]>ripe</b> and it's [vc_btn title='sweet'].", "It's **ripe** and it's sweet.")]
    public void A_shortcode_in_an_attribute_does_not_break_the_tag(string source, string expected) =>
        Assert.Equal(expected + "\n", Converting.Text(source));

    [Fact]
    public void A_layout_element_in_an_attribute_does_not_cut_the_tag_in_two() =>
        Assert.Equal("[Plums](/plums)\n", Converting.Text("<a title=\"[vc_row][/vc_row]\" href=\"/plums\">Plums</a>"));

    [Fact]
    public void What_stands_in_a_tag_that_was_cut_off_is_kept() =>
        Assert.Equal("Old trees\n", Converting.Run("<meta content=\"[vc_row][vc_column][vc_custom_heading text=\"Old trees\" font_container=\"tag:p\"][vc_column_text", options: new PipelineOptions { Infer = false }).Markdown);

    [Fact]
    public void An_image_in_an_attribute_follows_the_tag() =>
        Assert.Contains("](attachment", Converting.Text("<a title=\"[vc_single_image image='12']\" href=\"/plums\">Plums</a>").Replace("]: attachment", "](attachment", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Entities_for_quotes_are_not_called_curled()
    {
        var finding = Assert.Single(Converting.Run("[vc_btn title=&quot;Read on&quot; style=&quot;flat&quot;]").Diagnostics, d => d.Descriptor.Id is "VC110" or "VC111");

        Assert.Contains("quotes written as `&quot;`", finding.Message, StringComparison.Ordinal);
    }
}
