using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Inspection;
using VcCleaner.Text;
using Xunit;

namespace VcCleaner.Tests.Inspection;

public sealed class InspectorTests
{
    [Theory]
    [InlineData("[vc_btn title=\"Go\"]", "vc_btn", nameof(Support.Supported))]
    [InlineData("[vc_btn title=\"Go\" remark=\"Plums ripen in August.\"]", "vc_btn", nameof(Support.Lossy))]
    [InlineData("[vc_row disable_element=\"yes\"]Old.[/vc_row]", "vc_row", nameof(Support.Lossy))]
    [InlineData("[vc_raw_js]JTNDJTNF[/vc_raw_js]", "vc_raw_js", nameof(Support.Lossy))]
    [InlineData("[rev_slider_vc alias=\"home\"]", "rev_slider_vc", nameof(Support.Dynamic))]
    [InlineData("[orchard_note title=\"Go\"]", "orchard_note", nameof(Support.Unknown))]
    public void A_shortcode_is_judged_by_its_row_and_its_attributes(string content, string tag, string support)
    {
        var row = Assert.Single(Inspect(content).Shortcodes);

        Assert.Equal((tag, Enum.Parse<Support>(support), 1), (row.Tag, row.Support, row.Number));
    }

    [Fact]
    public void Unknown_shortcodes_come_last_and_the_most_frequent_first()
    {
        var inventory = Inspect("[orchard_a /][orchard_a /][orchard_a /][vc_btn title=\"a\"][vc_icon][vc_icon]");

        Assert.Equal(["vc_icon", "vc_btn", "orchard_a"], inventory.Shortcodes.Select(row => row.Tag));
    }

    [Fact]
    public void Styling_is_not_called_unlisted()
    {
        var inventory = Inspect("[vc_btn title=\"Go\" css_animation=\"fade in down\" custom=\"vc_custom_12 wide\" border=\"1px solid\" note=\"Two plums\"]");

        Assert.Equal([new Count("note", 1)], Assert.Single(inventory.Shortcodes).Unlisted);
    }

    [Fact]
    public void Images_and_links_are_counted_in_shortcodes_and_in_html()
    {
        var library = new MediaLibrary([new Attachment { Id = 7, Url = "https://example.org/7.jpg" }]);
        var inventory = Inspect(
            "[vc_gallery images=\"7,8\"]<p><a href=\"/a\"><img src=\"/b.jpg\"></a></p>[vc_btn title=\"Go\" link=\"url:%2Fc\"]", library);

        Assert.Equal((1, 1, 1, 2), (inventory.ResolvedImages, inventory.UnresolvedImages, inventory.AddressedImages, inventory.Links));
    }

    [Fact]
    public void A_builder_counts_once_for_each_article()
    {
        var inventory = Inspect("[et_pb_section][et_pb_row][/et_pb_row][/et_pb_section]<!-- wp:paragraph --><p>Plums</p><!-- /wp:paragraph -->");

        Assert.Equal([new Count("Divi", 1), new Count("Gutenberg blocks", 1)], inventory.Builders);
    }

    private static Inventory Inspect(string content, MediaLibrary? media = null)
    {
        var source = new SourceText("article", content);
        var inspector = new Inspector(ElementCatalog.CreateDefault());
        inspector.Add(new ReadResult(source, new Article { Content = source, Format = ContentFormat.Text, Media = media ?? MediaLibrary.Empty }, []));
        return inspector.ToInventory();
    }
}
