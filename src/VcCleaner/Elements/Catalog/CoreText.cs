using System.Collections.Immutable;
using VcCleaner.Elements.Handlers;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>Text blocks, headings and boxes of text.</summary>
internal static class CoreText
{
    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        Layout("vc_column_text"),
        Content(
            "vc_custom_heading",
            Title("text", 2, levelFrom: "font_container").Unless("source", "post_title").WithSample("This is custom heading element"),
            Link("link")) with
        {
            Kind = "post title",
            DynamicWhen = [If("source", "post_title")],
            Filled = (PostField.Title, "text"),
        },
        Content("vc_simple_title", Title("title", 0, levelFrom: "title_html_tag").WithSample("Title")) with { Successor = "vc_custom_heading" },
        Enclosing("vc_message", Body) with { Frame = Frame.Quote },
        Layout("vc_toggle", Title("title", 4, levelFrom: "custom_font_container", levelWhen: "use_custom_heading").WithSample("Toggle title"), Body),
        Content("vc_icon", Link("link")),
        Dynamic("vc_copyright", "year", Line(Words("prefix"), Words("postfix"))) with { Handler = Copyright.Lower },
        Enclosing(
            "vc_hoverbox",
            Image("image"),
            Title("primary_title", 2, levelFrom: "primary_title_font_container", levelWhen: "use_custom_fonts_primary_title").WithSample("Hover Box Element"),
            Link("primary_title_link", around: "primary_title").Unless("use_custom_fonts_primary_title", ""),
            Title("hover_title", 2, levelFrom: "hover_title_font_container", levelWhen: "use_custom_fonts_hover_title").UnlessSameAs("primary_title"),
            Link("hover_title_link", around: "hover_title").Unless("use_custom_fonts_hover_title", ""),
            Body,
            Link("hover_btn_link", label: "hover_btn_title").Unless("hover_add_button", "")),
        Enclosing(
            "vc_pricing_table",
            Title("heading", 3, levelFrom: "heading_font_container", levelWhen: "use_custom_fonts_heading").WithSample("Growth"),
            Link("heading_link", around: "heading").Unless("use_custom_fonts_heading", ""),
            Words("subheading"),
            Link("subheading_link", around: "subheading").Unless("use_custom_fonts_subheading", ""),
            StrongLine(Words("currency"), Words("price"), Words("period")),
            Body,
            Link("btn_link", label: "btn_title").Unless("add_button", "no")),
    ];
}
