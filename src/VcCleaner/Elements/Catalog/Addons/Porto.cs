using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Porto (P-Themes). Many elements are copies of those of <see cref="UltimateAddons"/> under another prefix.</summary>
internal static class Porto
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Porto",
    [
        // Layout
        .. Layouts("porto_content_box", "porto_feature_box", "porto_container", "porto_section", "porto_animation"),
        .. Layouts("porto_grid_container", "porto_grid_item", "porto_carousel_item", "porto_ultimate_carousel", "porto_price_boxes"),
        .. Layouts("porto_interactive_banner_layer", "porto_lightbox_container", "porto_toggles", "porto_map_section", "porto_icons"),
        .. Layouts("porto_sticky", "porto_sticky_nav", "porto_floating_menu_container"),
        .. Layouts("porto_sort_filters", "porto_sort_container", "porto_sort_item"),
        Layout("porto_ultimate_content_box", Body, Link("link")),
        Layout("porto_carousel", Title("title"), Body),
        Layout("porto_modal", Words("btn_text"), Words("read_text"), Title("modal_title"), Body),

        // Headings and text
        Layout("porto_ultimate_heading", Title("main_heading", 2, "heading_tag"), Body),
        Content("porto_heading", Title("title", 2, "tag"), Link("link")),
        CutHeading("porto_fancytext", 2, "fancytext_tag", Words("fancytext_prefix"), List("fancytext_strings"), Words("fancytext_suffix")),
        Quotation("porto_blockquote", Body, Words("footer_before"), Words("footer_after")),
        Enclosing("porto_tooltip", Words("text"), Words("title"), Body),
        Enclosing("porto_popover", Words("text"), Words("title"), Body),

        // Boxes
        Layout(
            "porto_info_box",
            Image("icon_img"),
            Title("title", 3, "heading_tag"),
            Words("subtitle"),
            Body,
            Link("link", label: "read_text")),
        Layout("porto_interactive_banner", Image("banner_image"), Title("banner_title", 3, "heading_tag"), Body, Link("banner_link")),
        Layout(
            "porto_image_frame",
            UrlImage("image_url"),
            Image("image_id"),
            Title("title", 4),
            Words("sub_title"),
            Words("date"),
            Body,
            Link("link"),
            Group("icons", Link("open_link")),
            Group("socials", Link("open_link"))),
        Quotation(
            "porto_testimonial",
            Prose("quote"),
            Body,
            UrlImage("photo_url"),
            Image("photo_id"),
            Words("name"),
            Words("role"),
            Words("company"),
            UrlLink("author_url")),
        Layout("porto_history", UrlImage("image_url"), Image("image"), Title("year", 4), Prose("history"), Body),
        Content(
            "porto_concept",
            Numbered(3, n => [Image($"image{n}_id"), UrlLink($"link{n}", label: $"title{n}", around: $"image{n}_id")])),

        // Lists
        ListOf("porto_info_list"),
        Layout("porto_info_list_item", Image("icon_img"), Title("list_title", 0), Body, Link("info_list_link")),
        Layout("porto_schedule_timeline_container", Title("title"), Words("subtitle"), Body),
        Layout("porto_schedule_timeline_item", UrlImage("image_url"), Image("image_id"), Words("subtitle"), Title("heading", 4), Body),
        Layout("porto_experience_timeline_container"),
        Layout(
            "porto_experience_timeline_item",
            Line(Words("from"), Words("to"), Words("duration")),
            Title("heading", 4),
            Line(Words("company"), Words("location")),
            Body),
        Layout("porto_links_block", Title("title"), Body),
        Content("porto_links_item", UrlLink("link", label: "label")),

        // Prices and figures
        Layout(
            "porto_price_box",
            Prose("popular_label"),
            Title("title"),
            Prose("desc"),
            StrongLine(Words("price_unit"), Words("price"), Words("price_label")),
            Body,
            Link("btn_link", label: "btn_label"),
            Embed("popup_iframe")),
        Content(
            "porto_stat_counter",
            StrongLine(Words("counter_prefix"), Words("counter_value"), Words("counter_suffix")),
            Words("counter_title")),

        // Media
        Content("porto_preview_image", UrlImage("image_url"), Image("image_id"), UrlLink("link")),
        Layout("porto_lightbox", Body, UrlLink("link")),
        Content("porto_carousel_logo", Image("logo_img"), UrlLink("link")),
        Content("porto_diamonds", Image("image1_id"), UrlLink("link1", label: "title1")),

        // Links
        Content("porto_buttons", Link("btn_link", label: "btn_title")),
        Content("porto_button", Link("link", label: "title")),
        Content("porto_icon", Link("icon_link")),
        Content("porto_single_icon", Link("icon_link")),
        Content("porto_sticky_nav_link", UrlLink("link", label: "label")),
        Content("porto_floating_menu_item", UrlLink("link")),

        // What WordPress makes
        Dynamic("porto_recent_posts", "list of posts", Title("title")),
        Dynamic("porto_blog", "list of posts", Title("title")),
        Dynamic("porto_recent_portfolios", "list of posts", Title("title")),
        Dynamic("porto_portfolios", "list of posts", Title("title")),
        Dynamic("porto_portfolios_category", "list of posts", Title("title")),
        Dynamic("porto_recent_members", "list of posts", Title("title")),
        Dynamic("porto_members", "list of posts", Title("title")),
        Dynamic("porto_faqs", "list of posts", Title("title")),
        Dynamic("porto_events", "list of posts"),
        Dynamic("porto_products", "list of products", Title("title")),
        Dynamic("porto_recent_products", "list of products", Title("title")),
        Dynamic("porto_featured_products", "list of products", Title("title")),
        Dynamic("porto_sale_products", "list of products", Title("title")),
        Dynamic("porto_best_selling_products", "list of products", Title("title")),
        Dynamic("porto_top_rated_products", "list of products", Title("title")),
        Dynamic("porto_widget_woo_products", "list of products", Title("title")),
        .. Dynamics("list of products", "porto_product", "porto_product_category", "porto_product_categories", "porto_product_attribute"),
        Dynamic("porto_countdown", "countdown", Words("datetime")),
        Dynamic("porto_google_map", "map", Coordinates("lat", "lng"), Body) with { IsEnclosing = true },
        Dynamic("porto_sort_filter", "filter", Words("label")),
        Template("porto_block", "name"),
    ]);
}
