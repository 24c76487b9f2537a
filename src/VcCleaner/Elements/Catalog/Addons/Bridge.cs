using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Bridge (Qode), before its authors began to put prefixes before their tags. Links are plain URLs.</summary>
/// <remarks>Their later themes are in <see cref="QodeInteractive"/>.</remarks>
internal static class Bridge
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Bridge",
    [
        // Layout
        .. Layouts("qode_elements_holder", "qode_elements_holder_item", "qode_circles", "qode_clients", "qode_pricing_tables"),
        .. Layouts("qode_accordion", "qode_advanced_tabs", "qode_preview_slider", "qode_in_device_slider"),
        Layout("qode_accordion_tab", Title("title"), Body),
        Layout("qode_advanced_tab", Title("tab_title"), Body),

        // Text
        Layout("custom_font", Body, GroupList("typed_endings", Words("typed_ending"))),
        Content("text_marquee", Title("title", 0)),
        Quotation("blockquote", Prose("text")),
        Quotation("qode_simple_quote", Prose("simple_quote_text"), Words("simple_quote_author")),
        Quotation("message", Body),

        // Boxes
        Content("icon_text", Title("title", 4, "title_tag"), Prose("text"), UrlLink("link", label: "link_text")),
        Content("animated_icon_with_text", Title("title", 4, "title_tag"), Prose("text"), UrlLink("link")),
        Content(
            "cover_boxes",
            Numbered(3, n =>
            [
                Image($"image{n}"),
                Title($"title{n}", 4, "title_tag"),
                Prose($"text{n}"),
                UrlLink($"link{n}", label: $"link_label{n}", around: $"title{n}"),
            ])),
        Layout("service_table", Title("title", 4, "title_tag"), Body),
        Layout("action", Body, UrlLink("button_link", label: "button_text")),
        Layout("call_to_action", Body, UrlLink("button_link", label: "button_text")),
        Content(
            "q_team",
            Image("team_image"),
            Title("team_name", 4, "title_tag"),
            Words("team_position"),
            Prose("team_description"),
            Profile("team_social_icon_1_link"),
            Profile("team_social_icon_2_link"),
            Profile("team_social_icon_3_link"),
            Profile("team_social_icon_4_link"),
            Profile("team_social_icon_5_link")),
        Content("qode_advanced_call_to_action", UrlLink("cta_link", label: "cta_text")),
        Content("qode_call_to_action_section", Title("title", 3, "title_tag"), Prose("description"), UrlLink("link", label: "link_text")),
        Content("qode_circle", Title("title", 4, "title_tag"), Prose("text"), UrlLink("link")),
        Content("qode_gradient_icon_with_text", Title("title", 4, "title_tag"), UrlLink("link")),
        Content("qode_image_with_icon_and_text", Image("image"), Title("title", 4, "title_tag"), Prose("text")),
        Content("qode_info_card", Title("title", 4, "title_tag"), Prose("text"), UrlLink("button_link", label: "button_text")),
        Content("qode_info_card_with_icon", Title("title", 4, "title_tag"), Prose("text"), UrlLink("link")),

        // Lists
        Content("icon_list_item", Words("title")),
        Layout("ordered_list", Body),
        Layout("unordered_list", Body),
        ListOf("qode_interactive_icon_showcase"),
        ListOf("qode_item_showcase"),
        ListOf("qode_numbered_process"),
        ListOf("qode_workflow"),
        Content("qode_interactive_icon_showcase_item", Title("title", 0), Prose("text")),
        Content("qode_item_showcase_list_item", Title("item_title", 0), Prose("item_text"), UrlLink("item_link")),
        Content("qode_numbered_process_item", Words("title")),
        Content("qode_workflow_item", Image("image"), Title("title", 0), Words("subtitle"), Prose("text")),
        Content(
            "qode_specification_list",
            Title("title"),
            GroupList("list_items", Labelled(Words("label"), Words("value"))),
            UrlLink("button_link", label: "button_text")),

        // Prices and tables
        ListOf("qode_pricing_list"),
        Content("qode_pricing_list_item", Line(Words("title"), Words("price")), Prose("text")),
        Layout(
            "qode_pricing_table",
            Prose("active_text"),
            Title("title"),
            Prose("subtitle"),
            StrongLine(Words("currency"), Words("price"), Words("price_period")),
            Prose("short_info"),
            Body,
            Prose("additional_info"),
            UrlLink("link", label: "button_text")),
        Content(
            "qode_advanced_pricing_list",
            Title("list_title"),
            GroupList("pricing_items", Line(Words("item_title"), Words("item_price")), Prose("item_description"))),
        Content(
            "qode_advanced_pricing_table",
            Title("table_title"),
            Words("column_title"),
            GroupList("pricing_items", Line(Words("item_title"), Words("item_price"))),
            Prose("table_footer_text")),
        Content(
            "qode_comparative_features_table",
            Title("table_title"),
            Words("column_one_title"),
            Words("column_two_title"),
            Words("column_three_title"),
            GroupList("feature", Words("feature_title")),
            UrlLink("column_one_link", label: "column_one_link_text"),
            UrlLink("column_two_link", label: "column_two_link_text"),
            UrlLink("column_three_link", label: "column_three_link_text"),
            Prose("table_footer_text")),
        Content(
            "qode_pricing_calculator",
            Words("subtitle"),
            Prose("text"),
            GroupList("pricing_items", Line(Words("item_title"), Words("item_price"))),
            UrlLink("button_link", label: "button_text")),
        Content(
            "qode_report_sheet",
            Title("report_sheet_title"),
            Prose("title"),
            Words("column_one_title"),
            Words("column_two_title"),
            Words("column_three_title"),
            Words("column_four_title"),
            Words("column_five_title"),
            GroupList(
                "rows",
                Line(Words("column_one_text"), Words("column_one_sub_text")),
                Line(Words("column_two_text"), Words("column_two_sub_text")),
                Line(Words("column_three_text"), Words("column_three_sub_text")),
                Line(Words("column_four_text"), Words("column_four_sub_text")),
                Line(Words("column_five_text"), Words("column_five_sub_text"))),
            UrlLink("button_link", label: "button_text")),

        // Figures
        Content("counter", StrongLine(Words("digit")), Words("text")),
        Content("progress_bar", Labelled(Words("title"), Words("percent"))),
        Content("pie_chart", Labelled(Words("title"), Words("percent")), Prose("text")),
        Content("pie_chart_with_icon", Labelled(Words("title"), Words("percent")), Prose("text")),
        Content("progress_bar_vertical", Labelled(Words("title"), Words("percent")), Prose("text")),
        Layout("pie_chart2", Body),
        Layout("pie_chart3", Body),
        Layout("line_graph", List("labels", ValueEncoding.Commas), Body),

        // Media
        Content("image_hover", Image("image"), UrlLink("link")),
        Layout("image_with_text", Image("image"), Title("title", 4, "title_tag"), Body),
        Layout("image_with_text_over", Image("image"), Title("title", 4, "title_tag"), Body),
        Content("image_slider_no_space", Image("images"), ImageLinks("custom_links")),
        Content("expanding_images", [Title("title"), .. Numbered(8, n => [Profile($"side_image_{n}_link")]), UrlLink("link")]),
        Layout("qode_banner", Image("image"), Body, UrlLink("link")),
        Layout("qode_parallax_layers", Image("images"), Body),
        Content("qode_video_box", Image("video_image"), Embed("video_link")),
        Content("qode_client", Image("image"), UrlLink("link")),
        Content("qode_preview_slider_item", Image("image"), UrlLink("link")),
        Content("qode_in_device_slider_item", Image("image"), Title("title", 4), UrlLink("link")),
        Content("qode_multi_device_showcase", Title("title"), Words("subtitle"), UrlLink("button_link", label: "button_text")),
        Content("qode_crossfade_images", Title("title", 4), UrlLink("link")),
        Content("qode_scrolling_image", Image("image"), Title("title", 4), UrlLink("link")),

        // Links
        Content("button", UrlLink("link", label: "text")),
        Content("qode_button_v2", UrlLink("link", label: "text")),
        Content("icons", UrlLink("link")),
        Content("social_icons", UrlLink("link")),

        // What WordPress makes
        .. Dynamics("list of posts", "testimonials", "portfolio_list", "latest_post"),
        Dynamic(
            "testimonials_masonry",
            "list of posts",
            Title("main_title"),
            Prose("description"),
            UrlLink("button_link", label: "button_text")),
        Dynamic("qode_blog_carousel_titled", "list of posts", Title("title")),
        Dynamic("countdown", "countdown"),
        Dynamic("qode_google_map", "map", Words("address1")),
    ]);
}
