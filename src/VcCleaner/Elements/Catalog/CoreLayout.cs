using System.Collections.Immutable;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>What arranges a page, and what only fills its space.</summary>
internal static class CoreLayout
{
    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        Layout("vc_section"),
        Layout("vc_row"),
        Layout("vc_row_inner"),
        Layout("vc_column"),
        Layout("vc_column_inner"),
        Decoration("vc_empty_space") with { Frame = Frame.Gap },
        Decoration("vc_separator") with { Frame = Frame.Gap },
        Decoration("vc_zigzag") with { Frame = Frame.Gap },
        Content("vc_text_separator", Title("title", 4).Unless("layout", "separator_no_text")) with { Frame = Frame.Rule },
    ];
}
