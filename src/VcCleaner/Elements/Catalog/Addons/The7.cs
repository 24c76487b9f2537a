using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>The7 (Dream-Theme), <c>dt_</c>. Newer elements write links as WPBakery does, older ones as plain URLs.</summary>
internal static class The7
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("The7",
    [
        // Headings and text
        Content("dt_fancy_title", Title("title", 3, "title_size")),
        Quotation("dt_quote", Body),
        Layout("dt_call_to_action", Body),
        Layout("dt_vc_list", Body),
        .. Decorations("dt_fancy_separator", "dt_gap"),

        // Boxes
        Layout("dt_teaser", Image("image_id"), UrlImage("image"), Embed("media"), Body, UrlLink("misc_link")),
        Layout("dt_banner", Image("image_id"), Body, UrlLink("link")),
        Content("dt_icon_text", Title("dt_text_title", 4, "heading_tag"), Prose("dt_text_desc"), Link("link", label: "button_text")),
        Layout("dt_carousel"),

        // Lists; only older content has these
        ListOf("dt_list"),
        Layout("dt_list_item", UrlImage("image"), Body),
        Enclosing("dt_tooltip", Body, Words("title")),
        Layout("dt_code", Body),

        // Media
        Content("dt_fancy_image", Image("image_id"), UrlImage("image"), Embed("media"), UrlLink("image_link")),
        Content("dt_before_after", Image("image_1"), Image("image_2")),
        Content("dt_gallery_masonry", Image("include")),
        Content("dt_media_gallery_carousel", Image("include")),

        // Links
        EnclosedLink("dt_button", UrlLink("link")),
        EnclosedLink("dt_default_button", Link("link")),
        Layout("dt_soc_icons"),
        Content("dt_single_soc_icon", Link("link")),
        Layout("dt_social_icons"),
        Content("dt_social_icon", Profile("link")),
        Content("dt_icon", Link("link")),

        // What WordPress makes
        .. Dynamics("list of posts", "dt_blog_posts_small", "dt_blog_list", "dt_blog_masonry"),
        .. Dynamics("list of posts", "dt_blog_carousel", "dt_blog_posts", "dt_blog_scroller"),
        .. Dynamics("list of posts", "dt_portfolio_slider", "dt_portfolio", "dt_portfolio_jgrid"),
        .. Dynamics("list of posts", "dt_portfolio_masonry", "dt_portfolio_carousel"),
        .. Dynamics("list of posts", "dt_team", "dt_team_carousel", "dt_team_masonry", "dt_benefits_vc", "dt_logos"),
        .. Dynamics("list of posts", "dt_testimonials", "dt_testimonials_carousel", "dt_testimonials_masonry"),
        .. Dynamics("list of albums", "dt_albums_masonry", "dt_albums_jgrid", "dt_albums_carousel", "dt_albums", "dt_albums_scroller"),
        .. Dynamics("list of albums", "dt_gallery_photos_masonry", "dt_photos_jgrid", "dt_photos_carousel"),
        .. Dynamics("list of albums", "dt_photos_masonry", "dt_small_photos"),
        .. Dynamics("list of products", "dt_products_carousel", "dt_products_masonry"),
        Dynamic("dt_simple_login_form", "form"),
        Dynamic("dt_slideshow", "slider"),
        Dynamic("dt_breadcrumbs", "breadcrumb trail"),
        Dynamic("dt_contact_form", "form", Prose("terms_msg", ValueEncoding.RawHtml)),
    ]);
}
