using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Basel (XTemos), the older sister of <see cref="Woodmart"/>.</summary>
internal static class Basel
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Basel",
    [
        Decoration("basel_row_divider"),
        Content("basel_title", Title("title", 2), Words("subtitle"), Prose("after_title")),
        Layout("basel_info_box", Image("image"), Title("title", 4), Words("subtitle"), Body, Link("link", label: "btn_text")),
        Layout("basel_timeline"),
        Layout(
            "basel_timeline_item",
            Title("title_primary"),
            Body,
            Title("title_secondary"),
            Prose("content_secondary"),
            Image("image_secondary")),
        Content("basel_counter", StrongLine(Words("value")), Words("label")),
        Content("basel_menu_price", Image("img_id"), Link("link", label: "title"), Words("price"), Prose("description")),
        Enclosing(
            "team_member",
            Image("img"),
            Title("name", 4),
            Words("position"),
            Body,
            Words("email"),
            Profile("facebook"),
            Profile("twitter"),
            Profile("google_plus"),
            Profile("linkedin"),
            Profile("instagram")),
        Content("basel_gallery", Image("images"), ImageLinks("custom_links")),
        Content("basel_button", Link("link", label: "title"), Link("link2")),
        Dynamic("basel_products", "list of products"),
        Dynamic("basel_categories", "list of products"),
        Dynamic("basel_shortcode_products_widget", "list of products", Title("title")),
        Dynamic("basel_posts", "list of posts"),
        Dynamic("basel_portfolio", "list of posts"),
        Dynamic("basel_countdown_timer", "countdown", Words("date")),
        Dynamic("basel_instagram", "feed", Title("title"), Words("username"), Body) with { IsEnclosing = true },
        Dynamic("basel_google_map", "map", Title("title"), Coordinates("lat", "lon"), Body) with { IsEnclosing = true },
    ]);
}
