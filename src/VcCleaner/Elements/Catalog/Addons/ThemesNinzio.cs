using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>The Craft (Ninzio). Its tags have no prefix at all; links are plain URLs.</summary>
/// <remarks>Rows follow from content; the theme's list of parameters was not read.</remarks>
internal static class ThemesNinzio
{
    public static ImmutableArray<ElementDefinition> Rows { get; } = Family("The Craft",
    [
        // Layout
        .. Layouts("contentbox", "alignbox", "carouselbox", "accordions", "dtabs"),
        Layout("accordion", Title("heading"), Body),
        Layout("dtab", Title("title"), Body),
        Decoration("spacing"),

        // Text
        Content("headings", Title("heading", 2), Prose("subheading")),
        Layout("advlist", Body),
        Layout("infolist", Words("title"), Body),

        // Boxes
        Quotation("testimonials", Prose("text"), Image("image"), Words("name"), Words("position")),
        Content("counter", StrongLine(Words("number")), Words("heading")),
        Content("iconbox", Title("heading"), Prose("description"), UrlLink("link_url", label: "button_text")),
        Content("imagebox", Image("image"), Title("heading"), Prose("description"), UrlLink("link_url", label: "button_text")),
        Content("actionbox", Title("heading_text"), UrlLink("button_url", label: "button_text")),
        Layout("pricetable", Title("heading"), Words("price"), Body, UrlLink("link_url", label: "button_text")),
        Content("progressbar", Labelled(Words("title"), Words("percent"))),

        // Media and links
        Content("imagesgrid", Image("images")),
        Content("buttons", UrlLink("link_url", label: "text")),

        // What WordPress makes
        .. Dynamics("list of posts", "portfolio", "portfoliogrid", "news", "member", "partners"),
        Dynamic("subscribe", "form", Title("heading"), Prose("subheading")),
        Dynamic("social-media", "row of social buttons"),
    ]);
}
