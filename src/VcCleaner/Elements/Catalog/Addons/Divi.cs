using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Divi (Elegant Themes), <c>et_pb_</c>: a page builder of its own, whose pages meet WPBakery's where a site changed from one to the other.</summary>
/// <remarks>Images are given by their addresses, and <c>admin_label</c> is for the editor alone.</remarks>
internal static class Divi
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Divi",
    [
        // Layout
        .. Layouts("et_pb_section", "et_pb_row", "et_pb_row_inner", "et_pb_column", "et_pb_column_inner"),
        .. Layouts("et_pb_accordion", "et_pb_tabs", "et_pb_counters", "et_pb_pricing_tables", "et_pb_video_slider", "et_pb_social_media_follow"),
        .. Layouts("et_pb_slider", "et_pb_fullwidth_slider"),
        .. Decorations("et_pb_divider", "et_pb_icon"),

        // The article's own title once more.
        .. Decorations("et_pb_post_title", "et_pb_fullwidth_post_title"),

        // Text
        Layout("et_pb_text"),
        Layout("et_pb_code"),
        Layout("et_pb_fullwidth_code"),
        Layout("et_pb_heading", Title("title", 2, "title_level")),
        Layout("et_pb_toggle", Title("title"), Body),
        Layout("et_pb_accordion_item", Title("title"), Body),
        Layout("et_pb_tab", Title("title"), Body),

        // Boxes
        Layout("et_pb_blurb", UrlImage("image", "alt"), Title("title", 4, "header_level"), Body, UrlLink("url")),
        Layout("et_pb_cta", Title("title", 2, "header_level"), Body, UrlLink("button_url", label: "button_text")),
        Layout("et_pb_slide", UrlImage("image", "image_alt"), Title("heading", 2, "header_level"), Body, UrlLink("button_link", label: "button_text")),
        Layout(
            "et_pb_fullwidth_header",
            UrlImage("logo_image_url", "logo_alt_text"),
            Title("title", 1, "title_level"),
            Words("subhead"),
            Body,
            UrlLink("button_one_url", label: "button_one_text"),
            UrlLink("button_two_url", label: "button_two_text"),
            UrlImage("header_image_url", "image_alt_text")),
        Quotation("et_pb_testimonial", Body, UrlImage("portrait_url"), Words("author"), Words("job_title"), Words("company_name"), UrlLink("url")),
        Layout(
            "et_pb_team_member",
            UrlImage("image_url"),
            Title("name", 4, "header_level"),
            Words("position"),
            Body,
            Profile("facebook_url"),
            Profile("twitter_url"),
            Profile("google_url"),
            Profile("linkedin_url")),

        // Prices and figures
        Layout(
            "et_pb_pricing_table",
            Title("title", 2, "header_level"),
            Words("subtitle"),
            StrongLine(Words("currency"), Words("sum"), Words("per")),
            Body,
            UrlLink("button_url", label: "button_text")),
        Layout("et_pb_counter", Body, Words("percent")),
        Content("et_pb_number_counter", StrongLine(Words("number")), Title("title")),
        Content("et_pb_circle_counter", StrongLine(Words("number")), Title("title")),
        Content("et_pb_countdown_timer", Title("title", 4, "header_level"), Words("date_time")),

        // Media
        Content("et_pb_image", UrlImage("src", "alt"), UrlLink("url")),
        Content("et_pb_fullwidth_image", UrlImage("src", "alt"), UrlLink("url")),
        Content("et_pb_gallery", Image("gallery_ids")),
        Content("et_pb_video", Embed("src"), Embed("src_webm")),
        Content("et_pb_video_slider_item", Embed("src"), Embed("src_webm")),
        Content("et_pb_audio", UrlImage("image_url"), Title("title"), Words("artist_name"), Words("album_name"), Embed("audio")),
        Layout("et_pb_map", Body, Words("address")),
        Layout("et_pb_fullwidth_map", Body, Words("address")),
        Layout("et_pb_map_pin", Title("title", 4), Words("pin_address"), Body),

        // Links
        Content("et_pb_button", UrlLink("button_url", label: "button_text")),
        EnclosedLink("et_pb_social_media_follow_network", UrlLink("url")),

        // What WordPress makes
        .. Dynamics("list of posts", "et_pb_blog", "et_pb_post_slider", "et_pb_fullwidth_post_slider", "et_pb_portfolio", "et_pb_filterable_portfolio"),
        Dynamic("et_pb_fullwidth_portfolio", "list of posts", Title("title")),
        .. Dynamics("part of the post", "et_pb_post_content", "et_pb_post_nav"),
        Dynamic("et_pb_comments", "list of comments"),
        .. Dynamics("menu", "et_pb_menu", "et_pb_fullwidth_menu"),
        Dynamic("et_pb_sidebar", "sidebar"),
        Dynamic("et_pb_search", "form"),
        Dynamic("et_pb_login", "form", Title("title"), Body) with { IsEnclosing = true },
        Dynamic("et_pb_signup", "form", Title("title"), Body) with { IsEnclosing = true },
        Dynamic("et_pb_contact_form", "form", Title("title"), Body) with { IsEnclosing = true },
        Dynamic("et_pb_contact_field", "field of a form", Words("field_title")) with { IsEnclosing = true },
        Dynamic("et_pb_shop", "list of products"),
    ]);
}
