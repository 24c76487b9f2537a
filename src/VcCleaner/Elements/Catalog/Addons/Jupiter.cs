using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Jupiter (Artbees), <c>mk_</c>. Images and videos are URLs, links plain URLs.</summary>
/// <remarks>It brings back WPBakery's tags with other attributes: a title over a text block, accordions of <c>vc_accordions</c>.</remarks>
internal static class Jupiter
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Jupiter",
    [
        // Layout
        .. Layouts("mk_page_section", "mk_custom_box", "mk_imagebox"),
        Layout("mk_content_box", Title("heading"), Body),
        Layout("vc_column_text", Title("title"), Body),
        Layout("vc_tabs", Title("heading_title", 2), Body),
        Layout("vc_tab", Title("title"), Body),
        Layout("vc_accordions", Title("heading_title"), Body),
        Layout("vc_accordion_tab", Title("title"), Body),
        Layout("mk_toggle", Title("title"), Body),
        .. Decorations("mk_divider", "mk_padding_divider"),

        // Headings and text
        Content("mk_page_title_box", Title("page_title", 2), Words("page_subtitle")),
        EnclosedHeading("mk_fancy_title", 2, "tag_name"),
        EnclosedHeading("mk_title_box", 2, "tag_name"),
        Quotation("mk_blockquote", Body),
        Quotation("mk_message_box", Body),
        Enclosing("mk_dropcaps", Body),
        Content("mk_highlight", Words("text")),
        Content("mk_tooltip", UrlLink("href", label: "text"), Words("tooltip_text")),
        Layout("mk_custom_list", Title("title", 4), Body),
        Layout("mk_table", Title("title"), Body),

        // Boxes
        Layout("mk_mini_callout", Title("title"), Body, UrlLink("button_url", label: "button_text")),
        Layout("mk_icon_box", Title("title"), Body, UrlLink("read_more_url", label: "read_more_txt")),
        Layout("mk_icon_box2", UrlImage("icon_image"), Title("title"), Body),
        Content(
            "mk_flipbox",
            UrlImage("image"),
            Title("front_title"),
            Prose("front_desc"),
            Title("back_title"),
            Prose("back_desc"),
            UrlLink("button_url", label: "button_text")),
        Content(
            "mk_contact_info",
            Title("title"),
            Words("person"),
            Words("company"),
            Words("address"),
            Words("phone"),
            Words("fax"),
            Words("email"),
            Words("skype"),
            Profile("website")),

        // Figures
        Content("mk_skill_meter", Labelled(Words("title"), Words("percent"))),
        Content(
            "mk_skill_meter_chart",
            [Title("title"), .. Numbered(7, n => [Labelled(Words($"name_{n}"), Words($"percent_{n}"))]), Prose("default_text")]),
        Content(
            "mk_chart",
            StrongLine(Words("percent").When("content_type", "", "percent"), Words("custom_text").When("content_type", "custom_text")),
            Prose("desc")),
        Content("mk_milestone", StrongLine(Words("prefix"), Words("stop"), Words("suffix")), Words("text"), UrlLink("link")),
        Content("mk_steps", [Title("title"), .. Numbered(5, n => [UrlLink($"url_{n}", label: $"title_{n}"), Prose($"desc_{n}")])]),

        // Media
        Content("mk_image", Title("heading_title"), UrlImage("src"), Words("title"), Prose("desc"), UrlLink("link", around: "src")),
        Content("mk_circle_image", Title("heading_title"), UrlImage("src"), UrlLink("link", around: "src")),
        Content("mk_moving_image", UrlImage("src"), Words("title"), UrlLink("link")),
        Content("mk_gallery", Title("title"), Title("collection_title"), Image("images"), ImageLinks("custom_links")),
        Layout("mk_slideshow_box", Image("images"), Body),
        Content("mk_image_slideshow", Title("title"), Image("images")),
        Content("mk_swipe_slideshow", Image("images")),
        Content("mk_fullwidth_slideshow", Image("images")),
        Content("mk_laptop_slideshow", Title("title"), Image("images")),
        Content("mk_lcd_slideshow", Title("title"), Image("images")),
        Layout(
            "mk_imagebox_item",
            UrlImage("item_image"),
            UrlImage("preview_image"),
            Embed("mp4"),
            Embed("webm"),
            Embed("ogv"),
            Title("item_title"),
            Body,
            UrlLink("btn_url", label: "btn_text")),
        Content("mk_theatre_slider", Embed("mp4"), Embed("webm"), Embed("ogv"), Words("stream_video_id")),
        Content("mk_audio", UrlImage("thumb"), UrlLink("mp3_file", label: "audio_author"), Embed("ogg_file")),
        Content("vc_video", Title("title", 2), Embed("link")),

        // Links
        EnclosedLink("mk_button", UrlLink("url")),
        Content("mk_font_icons", UrlLink("link")),
        Content("mk_social_networks", Profile("facebook"), Profile("twitter"), Profile("google_plus"), Profile("linkedin"), Words("skype")),
        Content("mk_skype", Words("display_number")),

        // What WordPress makes
        .. Dynamics("list of posts", "mk_animated_columns", "mk_blog", "mk_blog_teaser", "mk_blog_showcase"),
        .. Dynamics("list of posts", "mk_portfolio", "mk_news", "mk_employees", "mk_faq"),
        .. Dynamics("slider", "mk_tab_slider", "mk_edge_slider", "mk_edge_one_pager", "mk_banner_builder", "mk_icarousel"),
        Dynamic("mk_news_tab", "list of posts", Title("widget_title"), Words("tab_title")),
        Dynamic("mk_blog_carousel", "list of posts", Title("title")),
        Dynamic("mk_portfolio_carousel", "list of posts", Title("title")),
        Dynamic("mk_testimonials", "list of posts", Title("title")),
        Dynamic("mk_clients", "list of posts", Title("title")),
        Dynamic("mk_flexslider", "slider", Title("title")),
        Dynamic("mk_pricing_table", "price table", Body) with { IsEnclosing = true },
        Dynamic("mk_custom_sidebar", "sidebar"),
        Dynamic("mk_countdown", "countdown", Title("title"), Words("date")),
        Dynamic("mk_contact_form", "form", Title("title")),
        Dynamic("mk_advanced_gmaps", "map", Words("address"), Words("address_2"), Words("address_3")),
        Dynamic("vc_twitter", "feed", Title("title", 2), Words("twitter_name")),
        Dynamic("vc_flickr", "feed", Title("title", 2)),
    ]);
}
