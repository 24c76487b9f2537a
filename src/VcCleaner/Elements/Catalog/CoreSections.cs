using System.Collections.Immutable;
using VcCleaner.Elements.Handlers;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>Tabs, tours and accordions: all of their sections are in the page, one after the other.</summary>
internal static class CoreSections
{
    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        Layout("vc_tta_tabs", Title("title", 2, levelFrom: "title_tag"), Body) with { Handler = SectionTitles.Lower },
        Layout("vc_tta_tour", Title("title", 2, levelFrom: "title_tag"), Body) with { Handler = SectionTitles.Lower },
        Layout("vc_tta_accordion", Title("title", 2, levelFrom: "title_tag"), Body) with { Handler = SectionTitles.Lower },
        Layout("vc_tta_pageable", Title("title", 2, levelFrom: "title_tag"), Body) with { Handler = Pageable.Lower },
        Layout("vc_tta_section", Title("title", 4, levelFrom: SectionTitles.Level), Body),
        Layout("vc_tta_toggle") with { Handler = SectionTitles.Lower },
        Layout("vc_tta_toggle_section", Title("title", 4, levelFrom: SectionTitles.Level), Body),

        // Up to 4.6
        Layout("vc_tabs", Title("title", 2), Body) with { Successor = "vc_tta_tabs" },
        Layout("vc_tour", Title("title", 2), Body) with { Successor = "vc_tta_tour" },
        Layout("vc_tab", Title("title", 3), Body) with { Successor = "vc_tta_section" },
        Layout("vc_accordion", Title("title", 2), Body) with { Successor = "vc_tta_accordion" },
        Layout("vc_accordion_tab", Title("title", 3), Body) with { Successor = "vc_tta_section" },
    ];
}
