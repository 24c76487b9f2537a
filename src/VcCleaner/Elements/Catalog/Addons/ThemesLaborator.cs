using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Kalium (Laborator), <c>lab_</c>. Rows follow from content; the theme's list of parameters was not read.</summary>
internal static class ThemesLaborator
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Kalium",
    [
        Layout("lab_heading", Title("title", 2), Body),
        Content("lab_divider", Words("title")),
        Layout("lab_service_box"),
        Content("lab_service_box_content", Title("title"), Prose("description")),
        Layout("lab_scroll_box"),
        Quotation("lab_message", Prose("message")),
        CutHeading("lab_text_autotype", 0, null, Words("typed_text")),
        Content(
            "lab_pricing_table",
            Title("title"),
            Words("plan_price"),
            Prose("plan_description"),
            List("plan_features"),
            Link("purchase_link", label: "purchase_title")),
        Layout("lab_team_members"),
        Content("lab_team_members_member", Image("image"), Title("name"), Words("sub_title"), Prose("description"), Link("link")),
        Content("lab_team_members_placeholder", Title("title"), Words("sub_title")),
        Layout("lab_clients"),
        Content("lab_clients_entry", Image("image"), Link("link", label: "title")),
        Content("lab_button", Link("link", label: "title")),
        Dynamic("lab_vc_social_networks", "row of social buttons"),
        Layout("lab_google_map"),
        Dynamic(
            "lab_google_map_location",
            "map",
            Title("marker_title", 4),
            Prose("marker_description"),
            Coordinates("latitude", "longitude")),
        Dynamic("lab_masonry_portfolio_item", "list of posts"),
        Dynamic("lab_portfolio_items", "list of posts", Title("title"), Prose("description")),
        Dynamic("lab_products_carousel", "list of products"),
        Dynamic("lab_blog_posts", "list of posts", Link("more_link")),
        Dynamic("lab_dribbble_gallery", "feed", Words("username")),
        Dynamic("lab_contact_form", "form"),
    ]);
}
