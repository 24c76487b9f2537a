using VcCleaner.Elements;
using VcCleaner.Html;
using VcCleaner.Shortcodes;

namespace VcCleaner.Conversion;

/// <summary>What every article of a run is converted with. One set for each worker: the HTML reader keeps buffers.</summary>
/// <param name="Catalog">What shortcodes mean.</param>
/// <param name="ShortcodeOptions">How values inside an article are parsed.</param>
/// <param name="Html">Reads content regions.</param>
internal sealed record ConversionTools(ElementCatalog Catalog, ShortcodeOptions ShortcodeOptions, HtmlFragmentReader Html);
