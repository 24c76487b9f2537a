using System.Collections.Immutable;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>Buttons and calls to action, the old ones included.</summary>
internal static class CoreActions
{
    private const string ButtonSample = "Text on the button";

    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        Content("vc_btn", Link("link", label: "title").WithSample(ButtonSample)),
        Content("vc_button", Link("href", label: "title", ValueEncoding.Url).WithSample(ButtonSample)) with { Successor = "vc_btn" },
        Content("vc_button2", Link("link", label: "title").WithSample(ButtonSample)) with { Successor = "vc_btn" },
        Enclosing(
            "vc_cta",
            Title("h2", 2, levelFrom: "h2_font_container", levelWhen: "use_custom_fonts_h2").WithSample("Hey! I am first heading line feel free to change me"),
            Link("h2_link", around: "h2").Unless("use_custom_fonts_h2", ""),
            Title("h4", 4, levelFrom: "h4_font_container", levelWhen: "use_custom_fonts_h4"),
            Link("h4_link", around: "h4").Unless("use_custom_fonts_h4", ""),
            Body,
            Link("btn_link", label: "btn_title").Unless("add_button", ""),
            Link("i_link").Unless("add_icon", "")),
        Content(
            "vc_cta_button",
            Title("call_text", 2).WithSample("Click edit button to change this text."),
            Link("href", label: "title", ValueEncoding.Url).Unless("href", "")) with
        {
            Successor = "vc_cta",
        },
        Enclosing(
            "vc_cta_button2",
            Title("h2", 2).WithSample("Hey! I am first heading line feel free to change me"),
            Title("h4", 4),
            Body,
            Link("link", label: "title").Unless("link", "", "||", "|||")) with
        {
            Successor = "vc_cta",
        },
    ];
}
