using System.Collections.Immutable;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>Other plugins' shortcodes that WPBakery's editor offers: forms, sliders, players.</summary>
internal static class CorePlugins
{
    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        Dynamic("contact-form-7", "form"),
        Dynamic("gravityform", "form"),
        Dynamic("ninja_form", "form"),
        Dynamic("ninja_forms_display_form", "form") with { Successor = "ninja_form" },
        Dynamic("layerslider_vc", "slider", Title("title", 2)),
        Dynamic("rev_slider_vc", "slider", Title("title", 2)),
        Content("jwplayer", Embed("file")) with { Kind = "player", DynamicWhen = [If("file", "")] },
    ];
}
