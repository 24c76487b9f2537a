using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Ultimate Addons for WPBakery (Brainstorm Force), sold with many themes.</summary>
/// <remarks>
/// Names mislead here: <c>icon_counter</c> is a box that turns over, <c>ultimate_ctation</c> a highlighted line.
/// An icon is a picture only where <c>icon_type</c> says so; otherwise <c>icon_img</c> is left over from an earlier choice.
/// </remarks>
internal static class UltimateAddons
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Ultimate Addons",
    [
        // Containers
        .. Layouts("ult_animation_block", "ultimate_carousel", "ult_sticky_section", "ultimate_icons", "ult_ihover", "info_circle"),
        Layout("ult_content_box", Body, Link("link")),
        Layout("ultimate_exp_section", UltIcon("icon_img"), Title("title"), UltIcon("new_icon_img"), Words("new_title"), Body),
        Layout("swatch_container", Words("swatch_main_strip_highlight_text"), Words("swatch_main_strip_text"), Body),
        Layout("ult_tab_element"),
        Layout("single_tab", Title("title"), Body),
        Layout(
            "ultimate_modal",
            UltImage("btn_img"),
            Words("btn_text"),
            Words("read_text"),
            UltImage("icon_img"),
            Title("modal_title"),
            Body),

        // Headings
        Layout("ultimate_heading", UltImage("icon_img"), Title("main_heading", 2, "heading_tag"), Body),
        CutHeading(
            "ultimate_dual_color",
            3,
            "heading_tag",
            Link("dual_before_link", label: "dual_before_txt"),
            Link("dual_high_link", label: "dual_high_txt"),
            Link("dual_after_link", label: "dual_after_txt")),
        CutHeading(
            "ultimate_fancytext",
            0,
            "fancytext_tag",
            Words("fancytext_prefix"),
            List("fancytext_strings"),
            Words("fancytext_suffix")),
        Content("ultimate_ribbon", Title("ribbon_msg", 3, "heading_tag")),

        // Boxes
        Layout("bsf-info-box", UltIcon("icon_img"), Title("title", 3, "heading_tag"), Body, Link("link", label: "read_text")),
        Content(
            "icon_counter",
            UltIcon("icon_img"),
            Title("block_title_front", 3, "front_heading_tag"),
            Prose("block_desc_front"),
            Title("block_title_back", 3, "back_heading_tag"),
            Prose("block_desc_back"),
            Link("button_link", label: "button_text")),
        Layout("ultimate_ctation", UltImage("icon_img"), Body, Link("ctaction_link")),
        Content(
            "ultimate_info_banner",
            UltImage("banner_image"),
            Title("banner_title", 3, "heading_tag"),
            Prose("banner_desc"),
            Link("button_link", label: "button_text")),
        Content(
            "interactive_banner_2",
            UltImage("banner_image"),
            Title("banner_title", 2, "heading_tag"),
            Prose("banner_desc"),
            Link("banner_link")),
        Content(
            "interactive_banner",
            UltImage("banner_image"),
            Title("banner_title", 3, "heading_tag"),
            Prose("banner_desc"),
            Link("banner_link", label: "banner_link_text")),
        Layout("info_circle_item", UltImage("info_img"), Title("info_title"), Body, Link("ilink")),
        Content("swatch_item", UltImage("icon_img"), Words("swatch_strip_text")),
        Content("ult_range_slider", Group("slider_data", Title("slider_title", 4), Prose("slider_desc"))),
        Layout(
            "ult_team",
            UltImage("image"),
            Title("name", 2, "team_member_name_tag"),
            Words("pos_in_org"),
            Body,
            GroupList("social_links", UrlLink("social_icon_url", label: "social_link_title")),
            Link("staff_link")),

        // Lists
        ListOf("info_list"),
        Layout("info_list_item", UltIcon("icon_img"), Title("list_title", 0, "heading_tag"), Body, Link("info_list_link")),
        ListOf("ultimate_icon_list"),
        Layout("ultimate_icon_list_item", UltIcon("icon_img"), Body),
        Layout("icon_timeline"),
        Content("icon_timeline_sep", Words("time_sep_title")),
        Layout(
            "icon_timeline_item",
            UltIcon("icon_img"),
            Title("time_title", 3, "heading_tag"),
            Body,
            Link("time_link", label: "time_read_text")),
        Layout(
            "icon_timeline_feat",
            UltImage("icon_img"),
            Title("time_title", 3, "heading_tag"),
            Body,
            Link("time_link", label: "time_read_text")),

        // Prices and figures
        Layout(
            "ultimate_pricing",
            Title("package_heading", 3, "heading_tag"),
            Title("package_sub_heading", 5, "sub_heading_tag"),
            StrongLine(Words("package_price"), Words("package_unit")),
            Body,
            Link("package_link", label: "package_btn_text")),
        Layout(
            "ultimate_info_table",
            UltIcon("icon_img"),
            Title("package_heading", 3, "heading_tag"),
            Title("package_sub_heading", 5, "sub_heading_tag"),
            Body,
            Link("package_link", label: "package_btn_text")),
        Content(
            "stat_counter",
            UltIcon("icon_img"),
            StrongLine(Words("counter_prefix"), Words("counter_value"), Words("counter_suffix")),
            Words("counter_title")),

        // Media
        Layout("ult_hotspot", UltImage("main_img"), Body),
        Layout("ult_hotspot_items", UltImage("icon_img"), Body, Link("icon_link")),
        Layout("ult_ihover_item", UltImage("thumb_img"), Title("title", 3, "heading_tag"), Body, Link("block_link")),
        Content("ultimate_img_separator", UltImage("img_separator"), Link("sep_link")),
        Content(
            "ultimate_video_banner",
            UltImage("video_banner_placeholder"),
            Title("video_banner_title"),
            Prose("video_banner_content"),
            Embed("video_banner_mp4_link"),
            Embed("video_banner_webm_ogg_link")),
        Content(
            "ultimate_video",
            UltImage("custom_thumb"),
            Embed("u_video_url").Unless("video_type", "vimeo_video"),
            Embed("vimeo_video_url").Unless("video_type", "", "uv_iframe"),
            Words("yt_channel_name"),
            Words("yt_channel_text")),

        // Links
        Content("ult_buttons", Link("btn_link", label: "btn_title"), Words("tooltip_text")),
        Content(
            "ult_dualbutton",
            UltIcon("icon_img"),
            Link("icon_link", label: "button1_text"),
            UltImage("divider_icon_img"),
            Words("divider_text"),
            UltIcon("btn_icon_img", "btn_icon_type"),
            Link("btn_icon_link", label: "button2_text")),
        Content("ult_createlink", Link("btn_link", label: "title")),
        Content("just_icon", UltIcon("icon_img"), Link("icon_link", label: "tooltip_text")),
        Content("single_icon", Link("icon_link", label: "tooltip_text")),
        Decoration("ultimate_spacer"),

        // What WordPress makes
        Dynamic("ult_countdown", "countdown", Words("datetime")),
        Dynamic("ultimate_google_map", "map", Coordinates("lat", "lng"), Body) with { IsEnclosing = true },
        Dynamic("ultimate_google_trends", "feed", Words("gtrend_query")),
    ]);

    /// <summary>The picture in the place of an icon.</summary>
    private static AttributePart UltIcon(string attribute, string typeAttribute = "icon_type") =>
        UltImage(attribute).When(typeAttribute, "custom");
}
