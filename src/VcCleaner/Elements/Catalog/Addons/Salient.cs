using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Salient (ThemeNectar).</summary>
/// <remarks>
/// Its older elements have names that any theme might use: <c>heading</c>, <c>tab</c>, <c>client</c>.
/// An image is an attachment's id or a URL; a link is a plain URL.
/// </remarks>
internal static class Salient
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Salient",
    [
        // Layout
        .. Layouts("full_width_section", "fullscreen_section", "item", "clients", "testimonial_slider", "toggles", "pricing_table"),
        Layout("vc_row"),
        Layout("vc_column", Body, UrlLink("column_link")),
        Layout("vc_column_inner", Body, UrlLink("column_link")),
        Layout(
            "carousel",
            Title("carousel_title"),
            Prose("flickity_fixed_content"),
            UrlLink("cta_button_url", label: "cta_button_text"),
            Body),
        Layout("tabbed_section", Body, UrlLink("cta_button_link", label: "cta_button_text")),
        Layout("tab", Title("title"), Prose("sub_desc"), Body),
        Layout("toggle", Title("title"), Body),
        .. Decorations("icon", "nectar_lottie", "nectar_animated_shape"),
        Decoration("divider"),

        // Columns of the shortcodes it had before WPBakery
        .. Layouts("one_half", "one_third", "two_thirds", "one_fourth", "three_fourths", "one_sixth", "five_sixths", "one_whole"),
        .. Layouts("one_half_last", "one_third_last", "two_thirds_last", "one_fourth_last"),
        .. Layouts("three_fourths_last", "one_sixth_last", "five_sixths_last"),

        // Headings and text
        EnclosedHeading("heading", 2, null, Words("subtitle")),
        Layout("split_line_heading", Words("text_content"), Body),
        Enclosing("nectar_highlighted_text", Body),
        Content("nectar_gradient_text", Title("text", 1, "heading_tag")),
        Content("nectar_animated_title", Title("text", 6, "heading_tag")),
        Layout("nectar_responsive_text", Body),
        Layout("nectar_scrolling_text", Body),
        Layout("nectar_text_inline_images", Body, Image("images")),
        Enclosing("nectar_dropcap", Body),
        CutHeading(
            "nectar_rotating_words_title",
            1,
            "heading_tag",
            Words("beginning_text"),
            List("dynamic_text", ValueEncoding.Commas),
            Words("ending_text")),
        Content("nectar_badge", Words("text")),
        Content("nectar_price_typography", StrongLine(Words("before_text"), Words("price_text"), Words("after_text"))),
        Enclosing("morphing_outline", Body),
        Layout("fancy-ul", Body),
        Layout("text-with-icon", Image("icon_image"), Body),

        // Boxes
        Layout("fancy_box", Image("image_url"), Body, UrlLink("link_url", label: "link_text")),
        Layout("nectar_flip_box", Image("image_url_1"), Prose("front_content"), Image("image_url_2"), Body),
        Layout(
            "team_member",
            Image("image_url"),
            Title("name", 4),
            Words("job_position"),
            Prose("description"),
            Image("bio_image_url"),
            Prose("team_member_bio"),
            Words("social"),
            Profile("social_link_1"),
            Profile("social_link_2"),
            Profile("social_link_3"),
            Profile("social_link_4"),
            UrlLink("link_url", around: "name"),
            UrlLink("link_url_2", around: "image_url")) with
        {
            IsEnclosing = false,
        },
        Quotation("testimonial", Prose("quote"), Image("image"), Words("name"), Words("subtitle")),
        Quotation("nectar_single_testimonial", Prose("quote"), Image("image"), Words("name"), Words("subtitle")),

        // Lists
        ListOf("nectar_icon_list"),
        Layout("nectar_icon_list_item", Title("header", 0), Prose("text"), Body),
        ListOf("page_submenu"),
        Layout("page_link", UrlLink("link_url", label: "title"), Body),
        Content(
            "nectar_horizontal_list_item",
            Prose("col_1_content"),
            Prose("col_2_content"),
            Prose("col_3_content"),
            Prose("col_4_content"),
            UrlLink("cta_1_url", label: "cta_1_text"),
            UrlLink("cta_2_url", label: "cta_2_text"),
            UrlLink("url")),

        // Prices and figures
        Content("bar", Labelled(Words("title"), Words("percent"))),
        Content("milestone", StrongLine(Words("number"), Words("symbol")), Words("subject")),
        Layout(
            "pricing_column",
            Title("title"),
            Prose("highlight_reason"),
            StrongLine(Words("currency_symbol"), Words("price"), Words("interval")),
            Body),
        Content("nectar_food_menu_item", Title("item_name", 3, "item_name_heading_tag"), Words("item_price"), Prose("item_description")),

        // Media
        Content("image_with_animation", Image("image_url", alt: "alt"), UrlLink("img_link")),
        Content("nectar_cascading_images", Image("image_1_url"), Image("image_2_url"), Image("image_3_url"), Image("image_4_url")),
        Content("nectar_image_comparison", Image("image_url"), Image("image_2_url")),
        Content("nectar_circle_images", Image("images")),
        Content("nectar_video_player_self_hosted", Embed("video_mp4"), Embed("video_webm")),
        Layout("nectar_image_with_hotspots", Image("image"), Body),
        Layout("nectar_hotspot", Body),
        // Older pages have it without a closing tag.
        Layout("client", Image("image"), UrlLink("url", label: "name"), Body) with { IsEnclosing = false },

        // Links
        Content("nectar_btn", UrlLink("url", label: "text")),
        Content("nectar_icon", UrlLink("url")),
        Content("nectar_cta", Words("text"), UrlLink("url", label: "link_text")),
        Content("nectar_video_lightbox", Image("image_url"), UrlLink("video_url", label: "link_text")),

        // What WordPress makes
        .. Dynamics("list of posts", "nectar_blog", "recent_posts", "nectar_portfolio"),
        Dynamic("nectar_post_grid", "list of posts"),
        Dynamic("recent_projects", "list of posts", Title("heading", 2)),
        Dynamic("nectar_current_year", "year"),
        Dynamic(
            "nectar_woo_products",
            "list of products",
            Title("flickity_heading_text", 2, "flickity_heading_tag"),
            UrlLink("flickity_link_url", label: "flickity_link_text")),
        Dynamic("nectar_category_grid", "list of categories", Words("custom_subtext")),
        Dynamic("nectar_gmap", "map", List("map_markers")),
        Dynamic("nectar_slider", "slider"),
        Dynamic("social_buttons", "row of social buttons"),
    ]);
}
