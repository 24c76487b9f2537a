using VcCleaner.Tests.Infrastructure;
using Xunit;

namespace VcCleaner.Tests.Elements.Addons;

/// <summary>What becomes of the shapes that add-ons share, from the shortcode to the Markdown.</summary>
public sealed class AddonLoweringTests
{
    [Theory]
    [InlineData("""[mk_button url="https://example.com/shop"]To the shop[/mk_button]""", "[To the shop](https://example.com/shop)")]
    [InlineData("""[dt_default_button link="url:%2Fplums"]Plums[/dt_default_button]""", "[Plums](/plums)")]
    [InlineData("""[us_btn text="Order" link="%7B%22url%22%3A%22https%3A%2F%2Fexample.com%22%7D"]""", "[Order](https://example.com)")]
    [InlineData("""[us_btn label="Order" link="url:https%3A%2F%2Fexample.com"]""", "[Order](https://example.com)")]
    [InlineData("""[supro_button link="url:%2Fnews|title:All%20news"]""", "[All news](/news)")]
    public void A_button_is_a_link_with_its_label(string content, string markdown) => Assert.Contains(markdown, Convert(content));

    [Theory]
    [InlineData("""[mk_fancy_title tag_name="h3"]Our plums[/mk_fancy_title]""", "Our plums")]
    [InlineData("""[vc_custom_heading heading_semantic="h4"]Our plums[/vc_custom_heading]""", "Our plums")]
    [InlineData("""[heading]Our plums[/heading]""", "Our plums")]
    [InlineData("""[tdm_block_column_title title_text="T3VyJTIwcGx1bXM="]""", "Our plums")]
    [InlineData("""[ultimate_fancytext fancytext_tag="h2" fancytext_prefix="Eat" fancytext_strings="plums<br>pears" fancytext_suffix="now"]""", "Eat plums / pears now")]
    [InlineData("""[ultimate_dual_color dual_before_txt="We grow" dual_high_txt="plums" dual_high_link="url:%2Fplums" dual_after_txt="here"]""", "We grow [plums](/plums) here")]
    public void A_heading_is_one_whatever_it_is_cut_into(string content, string markdown) => Assert.Contains("## " + markdown, Convert(content));

    [Theory]
    [InlineData("""[milestone number="95" symbol="%" subject="ripe"]""", "**95%**")]
    [InlineData("""[pricing_column title="Crate" price="29" currency_symbol="$" interval="a week"][/pricing_column]""", "**$29 a week**")]
    [InlineData("""[uncode_pricing title="Crate|For two" price="$29|a week" body="5|plums"]""", "- **5** plums")]
    public void A_price_or_a_figure_stands_on_one_line(string content, string markdown) => Assert.Contains(markdown, Convert(content));

    [Theory]
    [InlineData("""[nectar_single_testimonial quote="They are sweet." name="Ada"]""")]
    [InlineData("""[testimonial quote="They are sweet." name="Ada" subtitle="Gardener"]""")]
    [InlineData("""[porto_testimonial name="Ada"]They are sweet.[/porto_testimonial]""")]
    [InlineData("""[us_testimonial author="Ada"]They are sweet.[/us_testimonial]""")]
    [InlineData("""[testimonial name="Ada"]They are sweet.[/testimonial]""")]
    public void A_testimonial_is_a_quotation_with_the_words_first(string content) => Assert.Contains("\n> They are sweet.\n>\n> Ada", Convert(content));

    [Fact]
    public void The_rows_of_a_group_keep_their_own_links()
    {
        var list = Uri.EscapeDataString("""[{"list-content":"Plums","link":"url:%2Fplums"},{"list-content":"Pears"}]""");

        Assert.Contains("- [Plums](/plums)\n- Pears", Convert($"[woodmart_list list=\"{list}\"]"));
    }

    [Fact]
    public void A_profile_that_was_never_filled_in_is_not_shown()
    {
        var markdown = Convert("""[us_person name="Ada" facebook="#" twitter="https://example.com/ada"]She prunes.[/us_person]""");

        Assert.Contains("https://example.com/ada", markdown);
        Assert.DoesNotContain("#\n", markdown);
    }

    [Fact]
    public void An_icon_that_was_exchanged_for_a_sign_leaves_no_image()
    {
        const string box = """[bsf-info-box icon_type="{0}" icon_img="id^12|url^https://example.com/plum.png" title="Plums"]Ripe.[/bsf-info-box]""";

        Assert.DoesNotContain("![", Convert(box.Replace("{0}", "selector", StringComparison.Ordinal)));
        Assert.Contains("![", Convert(box.Replace("{0}", "custom", StringComparison.Ordinal)));
    }

    [Fact]
    public void Boxes_side_by_side_do_not_run_together()
    {
        var result = Converting.Run("""[bsf-info-box title="A"]Plums[/bsf-info-box][bsf-info-box title="B"]Pears[/bsf-info-box]""", title: "Page");

        Assert.DoesNotContain(result.Diagnostics, d => d.Descriptor.Name == "unaccounted-content");
    }

    private static string Convert(string content) => Converting.Run(content, title: "Page").Markdown;
}
