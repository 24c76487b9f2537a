using System.Collections.Immutable;
using VcCleaner.Elements.Handlers;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Uncode (Undsgn). It gives WPBakery's own tags other attributes, and bodies where WPBakery has none.</summary>
internal static class Uncode
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Uncode",
    [
        // Layout
        Layout("vc_column", Body, Link("link_to")),
        Layout("vc_column_inner", Body, Link("link_to")),
        Layout("vc_tab", Title("title"), Words("excerpt"), Body, Link("link")),
        Layout("vc_accordion_tab", Title("title"), Words("excerpt"), Body, Link("link")),
        Layout("uncode_slider"),

        // Text
        EnclosedHeading("vc_custom_heading", 2, "heading_semantic", Words("subheading"), Link("link")),
        Layout("uncode_vertical_text", Body),
        Layout("uncode_list", Body),
        Enclosing("vc_icon", Image("icon_image"), Title("title", 3, "heading_semantic"), Body, Link("link", label: "link_text")),

        // Prices and figures
        Content(
            "uncode_pricing",
            Title("title"),
            Words("price"),
            Prose("body", ValueEncoding.Safe),
            Link("button")) with { Handler = PipedPrice.Lower },
        Content("uncode_counter", StrongLine(Words("prefix"), Words("value"), Words("suffix")), Words("text")),

        // Media
        Content("vc_single_image", Title("title", 2), Image("media"), Link("media_link")),
        Content("vc_gallery", Title("title", 2), Image("medias")),
        Content("uncode_twentytwenty", Image("media_before"), Image("media_after")),

        // Links
        EnclosedLink("vc_button", Link("link"), Image("media_lightbox")),

        // What WordPress makes
        Dynamic("uncode_index", "list of posts"),
        Dynamic("uncode_widget_most_recommended_posts", "list of posts", Title("title")),
        .. Dynamics("part of the post", "uncode_info_box", "uncode_author_profile", "uncode_portfolio_details", "uncode_custom_fields"),
        Dynamic("uncode_countdown", "countdown", Words("date")),
        Template("uncode_block", "id"),
        Dynamic("uncode_breadcrumbs", "breadcrumb trail"),
        .. Dynamics("row of social buttons", "uncode_share", "uncode_socials"),
        Dynamic("uncode_consent_notice", "consent notice"),
    ]);
}
