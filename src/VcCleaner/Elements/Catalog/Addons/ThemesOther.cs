using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Themes of which only a few elements were met. Rows follow from content.</summary>
internal static class ThemesOther
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Other themes",
    [
        // ModelTheme
        Content("mt-addons-button", Link("btn_url", label: "btn_text")),
        Content("mt-addons-clients-carusel", Group("clients_groups", Image("clients_image"), Words("clients_name"))),
        .. Decorations("mt-addons-spacer", "mt-addons-absolute-element"),
        Content("heading_title_subtitle_v2", Title("title", 2), Prose("subtitle"), UrlLink("button_link", label: "button_text")),
        Content("mt_faimos_category_image", Words("category_title")),
        Content(
            "sale-banner",
            Image("banner_img"),
            Prose("banner_button_text"),
            UrlLink("banner_button_url", label: "banner_button_count")),
        Dynamic(
            "shop-categories-with-banners",
            "list of products",
            Title("title"),
            Image("banner_image"),
            UrlLink("banner_url", label: "banner_text")),
        Content(
            "pricing-table",
            [
                Title("package_name"),
                Prose("package_desc"),
                StrongLine(Words("package_currency"), Words("package_price"), Words("package_basis")),
                .. Numbered(6, n => [Prose($"package_feature{n}")]),
                UrlLink("button_url", label: "button_text"),
            ]),
        Dynamic("faimos-blog-posts", "list of posts"),
        Dynamic("faimos_reg_form", "form"),
        Dynamic("mt_products_slider", "list of products"),
        Dynamic("mt_ico_search", "form"),

        // uShop
        Layout("ushop_button_shortcode_blog_wrap"),
        Content("ushop_button_shortcode_blog", UrlLink("btn_url", label: "btn_text")),

        // Royal (8theme)
        Layout("banner", Image("img"), Body, UrlLink("link")),
        Dynamic("etheme_products", "list of products", Title("title")),
        Dynamic("brands", "list of products", Title("title")),
        Dynamic("project_links", "part of the post"),
        Dynamic("contact_form", "form"),

        // CodeLights
        Layout("cl-popup", Words("btn_label"), Title("title"), Body),
        CutHeading("cl-itext", 0, "tag", List("texts")),
        Content(
            "cl-flipbox",
            Title("front_title"),
            Prose("front_desc"),
            Title("back_title"),
            Prose("back_desc"),
            Link("link", label: "back_btn_label")),

        // Charities
        Content(
            "see_below",
            Title("help_one_title"),
            Prose("help_one_desc"),
            Title("help_two_title"),
            Prose("help_two_desc"),
            Title("help_three_title"),
            Prose("help_three_desc"),
            Image("video_img"),
            Embed("video_url")),
        Quotation("donation_holder_say", Prose("testimonial")),
    ]);
}
