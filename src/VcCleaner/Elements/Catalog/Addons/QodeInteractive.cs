using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>The themes of Qode Interactive: one library of elements, each theme house with a prefix of its own.</summary>
/// <remarks>Only <c>section_title</c> was read from a theme; the other rows follow from Bridge.</remarks>
internal static class QodeInteractive
{
    /// <summary>Mikado, Elated, Edge, Select.</summary>
    private static readonly ImmutableArray<string> Prefixes = ["mkdf_", "mkd_", "eltdf_", "eltd_", "edgtf_", "edgt_", "qodef_", "qode_"];

    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Qode Interactive", [.. Prefixes.SelectMany(RowsOf)]);

    private static IEnumerable<ElementDefinition> RowsOf(string prefix) => Library.Select(row => row with { Tag = prefix + row.Tag });

    private static IEnumerable<ElementDefinition> Library =>
    [
        // Layout
        .. Layouts("accordion", "tabs", "elements_holder", "elements_holder_item", "pricing_table"),
        Layout("accordion_tab", Title("title", 4, "title_tag"), Body),
        Layout("tab", Title("tab_title", 4), Body),
        Decoration("separator"),

        // Text
        Content("section_title", Words("tagline"), Title("title", 2, "title_tag"), Prose("text"), UrlLink("link", label: "button_text")),
        Content("custom_font", Title("title", 2, "title_tag")),
        Content("dropcaps", Words("letter")),
        Content("highlight", Words("text")),

        // Boxes
        Content("icon_with_text", Image("custom_icon"), Title("title", 4, "title_tag"), Prose("text"), UrlLink("link")),
        Content("image_with_text", Image("image"), Title("title", 4, "title_tag"), Prose("text"), UrlLink("custom_link")),
        Layout("call_to_action", Body, UrlLink("button_link", label: "button_text")),
        Content("team", Image("team_image"), Title("team_name", 4, "team_name_tag"), Words("team_position"), Prose("team_text")),

        // Lists
        Content("icon_list_item", Words("title")),
        ListOf("process"),
        Content("process_item", Title("title", 0), Prose("text")),

        // Prices and figures
        Layout(
            "pricing_table_item",
            Title("title"),
            StrongLine(Words("currency"), Words("price"), Words("price_period")),
            Body,
            UrlLink("link", label: "button_text")),
        Content("pricing_list_item", Line(Words("title"), Words("price")), Prose("description")),
        Content("counter", StrongLine(Words("digit")), Words("title"), Prose("text")),
        Content("progress_bar", Labelled(Words("title"), Words("percent"))),
        Content("pie_chart", Labelled(Words("title"), Words("percent")), Prose("text")),

        // Media
        Content("single_image", Image("image"), UrlLink("custom_link")),
        Content("image_gallery", Image("images"), ImageLinks("custom_links")),
        Content("video_button", Image("video_image"), Embed("video_link")),
        Content("clients_carousel_item", Image("image"), UrlLink("link", label: "title")),

        // Links
        Content("button", UrlLink("link", label: "text")),

        // What WordPress makes
        .. Dynamics("list of posts", "blog_list", "portfolio_list", "testimonials", "masonry_gallery"),
        Dynamic("product_list", "list of products"),
        Dynamic("countdown", "countdown", Line(Words("year"), Words("month"), Words("day"), Words("hour"), Words("minute"))),
        Dynamic("google_map", "map", Words("address1")),
        Dynamic("instagram_list", "feed"),
        Dynamic("social_share", "row of social buttons"),
    ];
}
