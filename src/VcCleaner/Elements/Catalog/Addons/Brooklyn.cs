using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Brooklyn (United Themes), <c>ut_</c>.</summary>
internal static class Brooklyn
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("Brooklyn",
    [
        // Layout
        Layout("ut_hover_box"),
        Layout("ut_tab", Title("title"), Body),
        Layout("ut_toggle", Title("title"), Body),

        // Headings and text
        Layout("ut_header", Title("title", 2), Body),
        EnclosedHeading("ut_custom_heading", 2, "tag"),
        Enclosing("ut_highlight", Body),
        Enclosing("ut_rotate_words", Body),
        Quotation("ut_quote", Body),
        Quotation("ut_parallax_quote", Body, Words("cite")),

        // Boxes
        Layout("ut_big_icon", Title("title"), Words("slogan"), Body),
        Layout("ut_hover_box_front", Title("title"), Body),
        Layout("ut_hover_box_back", Title("title"), Body),
        Layout("ut_service_column", Title("headline"), Body),
        Layout("ut_service_column_vertical", Title("headline"), Body),
        Layout("ut_service_icon_box", Title("headline"), Body),
        Layout("ut_service_box", Body),
        Layout("ut_team_member", Image("avatar"), Title("name"), Words("occupation"), Body),
        Content("ut_probar", Labelled(Words("info"), Words("width"))),

        // Links
        Content("ut_client", Image("image"), UrlLink("url", label: "name")),
        Content("ut_btn", Link("button_link", label: "button_text")),
        EnclosedLink("ut_button", UrlLink("link")),
        EnclosedLink("ut_custom_link", UrlLink("link")),
        EnclosedLink("ut_fancy_link", UrlLink("url")),
        Content("ut_social", UrlLink("url", label: "title")),
    ]);
}
