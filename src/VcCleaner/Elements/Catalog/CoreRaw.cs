using System.Collections.Immutable;
using VcCleaner.Elements.Handlers;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>Markup that was typed by hand, and the blocks of WordPress's own editor.</summary>
internal static class CoreRaw
{
    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        Enclosing("vc_raw_html", EncodedBody),
        Enclosing("vc_raw_js", EncodedBody) with { Handler = RawScript.Lower },
        Layout("vc_gutenberg"),
    ];
}
