using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Woodmart (XTemos). The same studio's Basel is in <see cref="Basel"/>.</summary>
internal static class Woodmart
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Woodmart",
    [
        // Layout
        .. Layouts("woodmart_info_box_carousel", "banners_carousel", "pricing_tables"),
        Decoration("woodmart_row_divider"),
        Layout("testimonials", Title("title"), Body),
        Layout("woodmart_popup", Title("title"), Body),

        // Headings and text
        Content("woodmart_title", Title("title", 4, "tag"), Words("subtitle"), Prose("after_title")),
        Layout("woodmart_text_block", Body),
        Layout("woodmart_responsive_text_block", Body),

        // Boxes
        Layout(
            "woodmart_info_box",
            Image("image"),
            Words("icon_text"),
            Title("title", 4, "title_tag"),
            Words("subtitle"),
            Body,
            Link("link", label: "btn_text")),
        Layout("promo_banner", Image("image"), Title("title", 4, "title_tag"), Words("subtitle"), Body, Link("link", label: "btn_text")),
        Layout("author_area", Image("image"), Title("title"), Words("author_name"), Body, Link("link", label: "link_text")),
        Quotation("testimonial", Body, Image("image"), Words("name"), Words("title")),
        Layout(
            "team_member",
            Image("image"),
            Title("name", 4),
            Words("position"),
            Body,
            Words("email"),
            Profile("facebook"),
            Profile("twitter"),
            Profile("linkedin"),
            Profile("instagram")),

        // Lists
        Content("woodmart_list", GroupList("list", Title("list-content", 0), Link("link"))),
        Layout("woodmart_timeline"),
        Layout("woodmart_timeline_item", Title("title_primary"), Body, Title("title_secondary"), Prose("content_secondary")),
        Content("woodmart_timeline_breakpoint", Words("title")),
        Layout("extra_menu", Link("link", label: "title"), Words("label_text"), Body),
        Content("extra_menu_list", Link("link", label: "title"), Words("label_text")),

        // Prices and figures
        Content(
            "pricing_plan",
            Prose("label"),
            Title("name"),
            Prose("subtitle"),
            StrongLine(Words("currency"), Words("price_value"), Words("price_suffix")),
            List("features_list"),
            Link("link", label: "button_label")),
        Content("woodmart_menu_price", Image("img_id"), Link("link", label: "title"), Words("price"), Prose("description")),
        Content("woodmart_counter", StrongLine(Words("value")), Words("label")),

        // Media
        Content("woodmart_image", Image("image"), Link("link")),
        Content("woodmart_gallery", Image("images"), ImageLinks("custom_links")),
        Content("woodmart_3d_view", Title("title"), Image("images")),

        // Links
        Content("woodmart_button", Link("link", label: "title")),

        // What WordPress makes
        Dynamic(
            "woodmart_google_map",
            "map",
            Title("title"),
            Coordinates("lat", "lon"),
            Prose("marker_text", ValueEncoding.RawHtml),
            Body) with
        {
            IsEnclosing = true,
        },
        Dynamic("woodmart_instagram", "feed", Title("title"), Words("username"), Body) with { IsEnclosing = true },
        Dynamic("woodmart_twitter", "feed", Words("name")),
        Dynamic("woodmart_mega_menu", "menu", Title("title")),
        Dynamic("woodmart_countdown_timer", "countdown", Words("date")),
        Dynamic("woodmart_portfolio", "list of posts", Title("title")),
        Dynamic("woodmart_blog", "list of posts"),
        Dynamic("woodmart_products", "list of products", Title("element_title")),
        Dynamic("woodmart_categories", "list of products", Title("title")),
        Dynamic("woodmart_brands", "list of products", Title("title")),
        Dynamic("products_tabs", "list of products", Title("title"), Body) with { IsEnclosing = true },
        Dynamic("products_tab", "list of products", Title("title")),
        Dynamic("woodmart_shortcode_products_widget", "list of products", Title("title")),
        Dynamic("woodmart_ajax_search", "form"),
        Dynamic("woodmart_slider", "slider"),
        Template("html_block", "id"),
        Dynamic("social_buttons", "row of social buttons"),
    ]);
}
