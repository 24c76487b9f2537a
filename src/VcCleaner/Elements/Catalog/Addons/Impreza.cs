using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Impreza and Zephyr (UpSolution), <c>us_</c>.</summary>
/// <remarks>Links are written as WPBakery does up to version 5, and as percent-encoded JSON in version 8.</remarks>
internal static class Impreza
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Impreza",
    [
        // Layout
        .. Layouts("us_hwrapper", "us_vwrapper"),
        Layout("vc_row"),
        Layout("vc_column", Body, Link("link")),
        Layout("vc_column_inner", Body, Link("link")),
        Layout("us_popup", Words("btn_label"), Title("title"), Body),
        Content("us_separator", Title("text", 6, "title_tag"), Link("link")),

        // Text
        Content("us_text", Title("text", 0, "tag"), Link("link")),
        CutHeading("us_itext", 0, "tag", List("texts")),
        Quotation("us_message", Body),
        Layout("us_html", EncodedBody),

        // Boxes
        Layout(
            "us_cta",
            Title("title", 2, "title_tag"),
            Prose("message"),
            Body,
            Link("btn_link", label: "btn_label"),
            Link("btn2_link", label: "btn2_label")) with
        {
            IsEnclosing = false,
        },
        Layout("us_iconbox", Image("img"), Title("title", 4, "title_tag"), Body, Link("link", label: "link_text")),
        Content(
            "us_flipbox",
            Image("front_bgimage"),
            Title("front_title", 4, "front_title_tag"),
            Prose("front_desc"),
            Image("back_bgimage"),
            Title("back_title", 4, "back_title_tag"),
            Prose("back_desc"),
            Link("link", label: "btn_label")),
        Content("us_ibanner", Image("image"), Title("title", 2, "title_tag"), Prose("desc"), Link("link")),
        Layout(
            "us_person",
            Image("image"),
            Image("image_hover"),
            Title("name", 4),
            Words("role"),
            Body,
            Link("link"),
            Words("email"),
            Profile("facebook"),
            Profile("twitter"),
            Profile("google_plus"),
            Profile("linkedin"),
            Words("skype"),
            Profile("custom_link")),
        Quotation("us_testimonial", Body, Image("img"), Words("author"), Words("company"), Link("link")),
        Content("us_contacts", Words("address"), Words("phone"), Words("fax"), Words("email")),

        // Prices and figures
        Content(
            "us_pricing",
            Group(
                "items",
                Title("title"),
                StrongLine(Words("price")),
                Words("substring"),
                List("features"),
                Link("btn_link", label: "btn_text"))),
        Content("us_counter", StrongLine(Words("prefix"), Words("target"), Words("suffix")), Words("title")),
        Content("us_progbar", Labelled(Words("title"), Words("count"))),

        // Media
        Content("us_single_image", Image("image"), Link("link")),
        Content("us_image", Image("image"), Link("link")),
        Content("us_image_slider", Image("ids")),
        Content("us_gallery", Image("ids")),
        Content("us_logos", Group("items", Image("image"), Link("link"))),
        Content("vc_video", Embed("link")),

        // Links
        Content("us_btn", Link("link", label: "text").Unless("text", ""), Link("link", label: "label").When("text", "")),
        Content("us_dropdown", Words("link_title"), GroupList("links", Link("url", label: "label"))),
        Content("us_social_links", GroupList("items", UrlLink("url", label: "title"))),
        Content("us_socials", GroupList("items", UrlLink("url", label: "title"))),

        // What WordPress makes
        .. Dynamics("list of posts", "us_grid", "us_carousel"),
        .. Dynamics("list of posts", "us_portfolio", "us_blog"),
        .. Dynamics("filter", "us_grid_filter", "us_grid_order"),
        .. Dynamics("list of products", "us_product_list", "us_product_field"),
        .. Dynamics("form", "us_wc_coupon_form", "us_checkout_payment"),
        .. Dynamics("part of the post", "us_post_title", "us_post_image", "us_post_content"),
        .. Dynamics("part of the post", "us_post_date", "us_post_author", "us_post_taxonomy"),
        .. Dynamics("part of the post", "us_post_custom_field", "us_post_navigation", "us_post_views"),
        .. Dynamics("form", "us_search", "us_login"),
        Dynamic("us_cform", "form", Body) with { IsEnclosing = true },
        Dynamic(
            "us_gmaps",
            "map",
            Words("marker_address"),
            Prose("marker_text", ValueEncoding.RawHtml),
            Group("markers", Words("marker_address"), Prose("marker_text", ValueEncoding.RawHtml))),
        Dynamic("us_cart_totals", "shop page", Title("title")),
        Dynamic("us_checkout_login", "form", Prose("message")),
        Dynamic("us_breadcrumbs", "breadcrumb trail"),
        Dynamic("us_term_list", "list of categories"),
        Dynamic("us_user_list", "list of users"),
        Dynamic("us_post_comments", "list of comments"),
        Dynamic("us_additional_menu", "menu"),
        Template("us_page_block", "id"),
        Dynamic("us_sharing", "row of social buttons"),
        Script("us_scroller"),
    ]);
}
