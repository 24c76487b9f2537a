using System.Text;
using Xunit;

namespace VcCleaner.Tests.Linting;

/// <summary>What looks like a mistake and is none: each class of false findings that reading by hand brought to light.</summary>
public sealed class FalseFindingTests
{
    [Theory]
    [InlineData("<wp:postmeta><wp:meta_key>_product_image_gallery</wp:meta_key><wp:meta_value>29,30</wp:meta_value></wp:postmeta>", "")]
    [InlineData("<wp:postmeta><wp:meta_key>page_header_bg</wp:meta_key><wp:meta_value>30</wp:meta_value></wp:postmeta>", "")]
    [InlineData("<wp:postmeta><wp:meta_key>theme_header_image</wp:meta_key><wp:meta_value>https://harbour.example/wp-content/uploads/2019/05/image-20.jpg</wp:meta_value></wp:postmeta>", "")]
    [InlineData("", "[harbour_map marker_image=\"30\"]")]
    [InlineData("", "[harbour_rows rows=\"%5B%7B%22boat%22%3A%2230%22%7D%5D\"]")]
    [InlineData("", "[harbour_film address=\"https%3A%2F%2Fold.example%2Fwp-content%2Fuploads%2Fsites%2F7%2F2019%2F05%2Fimage-20-300x200.jpg\"]")]
    [InlineData("", "<div style=\"background:url('/wp-content/uploads/2019/05/image-20.jpg')\">Text</div>")]
    public void A_file_that_is_named_anywhere_is_used(string field, string content)
    {
        var items = CleanExport.Attachment(20) + CleanExport.Item(8, $"<p>Text</p>{content}", more: field);

        var findings = Lint.FindInFile("site.xml", new CleanExport(3) { MoreItems = items }.ToString());

        Assert.DoesNotContain("VC304", Lint.Ids(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_only_a_template_shows_is_used()
    {
        var template = CleanExport.Item(8, "[vc_row][vc_column][vc_single_image image=\"30\"][/vc_column][/vc_row]").Replace("<wp:post_type>page<", "<wp:post_type>vc4_templates<", StringComparison.Ordinal);

        var findings = Lint.FindInFile("site.xml", new CleanExport(3) { MoreItems = CleanExport.Attachment(20) + template }.ToString());

        Assert.Empty(findings);
    }

    [Fact]
    public void A_size_is_no_file()
    {
        var items = CleanExport.Attachment(20) + CleanExport.Item(8, "<p>Text</p>[vc_single_image image=\"10\" img_size=\"30x30\"]");

        Assert.Equal("VC304", Lint.Ids(Lint.FindInFile("site.xml", new CleanExport(3) { MoreItems = items }.ToString())));
    }

    [Theory]
    [InlineData("tdc_css", """{"all":{"padding-bottom":"26%","background-image":"url(\"https:\/\/harbour.example\/pier.jpg\")"}}""")]
    [InlineData("background_image", "https://harbour.example/pier.jpg")]
    public void A_row_with_nothing_but_a_picture_behind_it_is_not_empty(string attribute, string value)
    {
        var written = attribute == "tdc_css" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(value)) : value;

        Assert.Empty(Lint.Find($"[vc_row {attribute}=\"{written}\"][vc_column][/vc_column][/vc_row]"));
    }

    [Fact]
    public void An_alternative_text_is_shown_where_the_picture_stands() =>
        Assert.Empty(Lint.Find("[et_pb_image src=\"https://harbour.example/a.jpg\" alt=\"The pier at low water\"][/et_pb_image]"));

    [Theory]
    [InlineData("image_ratio=\"xMidYMid meet\"")]
    [InlineData("admin_label=\"Picture of the pier\"")]
    public void What_only_the_editor_or_a_drawing_reads_is_no_text(string attribute) =>
        Assert.Empty(Lint.Find($"[vc_single_image {attribute} source=\"external_link\" custom_src=\"https://harbour.example/a.jpg\"]"));

    [Fact]
    public void Words_that_three_elements_share_are_the_editors_sample()
    {
        const string card = "[vc_btn title=\"More\" hint=\"Opens the list of tours\"]";

        Assert.Equal("VC202 VC202", Lint.Ids(Lint.Find(card + card)));
        Assert.Empty(Lint.Find(card + card + card));
    }

    [Theory]
    [InlineData("<h2><a id=\"tours\" href=\"#tours\" class=\"anchor\"></a>Tours</h2>")]
    [InlineData("<h2><a href=\"/page/#tours\" aria-hidden=\"true\"></a>Tours</h2>")]
    [InlineData("<p>Text <a href=\"/tours\" aria-label=\"Tours\"><i class=\"icon\"></i></a></p>")]
    [InlineData("<p>Text <a href=\"/tours\">[vc_single_image image=\"https://harbour.example/a.jpg\"]</a></p>")]
    public void A_mark_before_a_heading_and_a_link_with_a_label_are_not_empty(string content) =>
        Assert.DoesNotContain("VC402", Lint.Ids(Lint.Find(content)), StringComparison.Ordinal);

    [Fact]
    public void A_slug_that_an_export_does_not_hold_is_not_empty() =>
        Assert.DoesNotContain("VC704", Lint.Ids(Lint.FindInFile("feed.xml", new CleanExport(3) { MoreItems = "<item><title>Text</title><link>https://harbour.example/?p=1</link><content:encoded><![CDATA[Text]]></content:encoded></item>" }.ToString())), StringComparison.Ordinal);

    [Theory]
    [InlineData(@"\[vc\_row\]\[vc\_column\]Text\[/vc\_column\]\[/vc\_row\]", "[vc_row] [vc_column] [/vc_column] [/vc_row]")]
    [InlineData("[vc_column_text]Text<p>[/vc_column_text]", "[/vc_column_text]")]
    public void A_message_about_a_closing_tag_names_the_closing_tag(string content, string expected)
    {
        var quoted = Lint.Find(content, content[0] == '\\' ? "page.md" : "page.txt").Where(finding => finding.Descriptor.Id is "VC120" or "VC125").Select(finding => finding.Message.Split('`')[1]);

        Assert.Equal(expected, string.Join(' ', quoted));
    }
}
