using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Total (WPExplorer), <c>vcex_</c>. Most links are plain URLs.</summary>
internal static class Total
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Total",
    [
        // Text
        Content("vcex_heading", Title("text", 2, "tag")),
        Content("vcex_animated_text", Words("static_before"), GroupList("strings", Words("text")), Words("static_after")),
        Layout("vcex_bullets", Body),
        Layout("vcex_shortcode", Body),
        .. Decorations("vcex_divider", "vcex_divider_dots", "vcex_spacing"),

        // Boxes
        Layout("vcex_icon_box", Image("image"), Title("heading", 2, "heading_type"), Body, UrlLink("url")),
        Layout("vcex_teaser", Image("image"), Embed("video"), Title("heading", 2, "heading_type"), Body, UrlLink("url")),
        Layout("vcex_feature_box", Image("image"), Title("heading", 2, "heading_type"), Body, UrlLink("heading_url")),
        Layout("vcex_callout", Body, UrlLink("button_url", label: "button_text")),

        // Lists
        EnclosedLink("vcex_list_item", Link("link")),
        Content("vcex_leader", GroupList("leaders", Labelled(Words("label"), Words("value")))),

        // Prices and figures
        Layout("vcex_pricing", Title("plan"), StrongLine(Words("cost"), Words("per")), Body, Link("button_url", label: "button_text")),
        Content("vcex_skillbar", Labelled(Words("title"), Words("percentage"))),
        Content("vcex_milestone", StrongLine(Words("before"), Words("number"), Words("after")), Prose("caption"), UrlLink("url")),

        // Media
        Content("vcex_image_grid", Image("image_ids"), ImageLinks("custom_links")),
        Content("vcex_image_carousel", Image("image_ids"), ImageLinks("custom_links")),
        Content("vcex_image_flexslider", Image("image_ids"), ImageLinks("custom_links")),
        Content("vcex_image_galleryslider", Image("image_ids"), ImageLinks("custom_links")),
        Content("vcex_image_swap", Image("primary_image"), Image("secondary_image"), Link("link")),

        // Links
        EnclosedLink("vcex_button", UrlLink("url"), UrlLink("custom_url")),

        // What WordPress makes
        .. Dynamics("list of posts", "vcex_testimonials_grid", "vcex_testimonials_carousel", "vcex_testimonials_slider"),
        .. Dynamics("list of posts", "vcex_blog_grid", "vcex_blog_carousel", "vcex_post_type_grid", "vcex_post_type_carousel"),
        .. Dynamics("list of posts", "vcex_portfolio_grid", "vcex_portfolio_carousel", "vcex_staff_grid", "vcex_staff_carousel"),
        Dynamic("vcex_recent_news", "list of posts", Title("header")),
        Dynamic("vcex_post_content", "part of the post"),
        Dynamic("vcex_countdown", "countdown", Line(Words("end_year"), Words("end_month"), Words("end_day"))),
        Dynamic("vcex_navbar", "menu"),
        .. Dynamics("form", "vcex_searchbar", "vcex_login_form", "vcex_newsletter_form"),
        Dynamic("vcex_form_shortcode", "form", Body) with { IsEnclosing = true },
    ]);
}
