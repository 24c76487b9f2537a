using System.Collections.Immutable;

namespace VcCleaner.Shortcodes;

/// <summary>The glyphs that a translation of WordPress gives its typography.</summary>
/// <param name="Name">The languages that have them.</param>
/// <param name="OpenDouble">With its no-break space, if any.</param>
/// <param name="CloseDouble">With its no-break space, if any.</param>
/// <param name="OpenSingle">Opening single quote.</param>
/// <param name="CloseSingle">Closing single quote.</param>
internal sealed record TexturizeLocale(string Name, string OpenDouble, string CloseDouble, string OpenSingle, string CloseSingle)
{
    public string Apostrophe { get; init; } = "’";

    public string Prime { get; init; } = "′";

    public string DoublePrime { get; init; } = "″";

    public string EnDash { get; init; } = "–";

    public string EmDash { get; init; } = "—";

    /// <summary>False where the translation has no list of words like <c>'em</c> and <c>'tis</c>, or another one.</summary>
    public bool HasElisions { get; init; } = true;

    /// <summary>Every set of glyphs that a translation has ever had, the most frequent ones first.</summary>
    public static ImmutableArray<TexturizeLocale> All { get; } =
    [
        new("en and most others", "“", "”", "‘", "’"),
        new("de, cs, dsb", "„", "“", "‚", "‘"),
        new("es, el, nb, ru", "«", "»", "‘", "’"),
        new("fr", "«\u00A0", "\u00A0»", "‘", "’"),
        new("pl", "„", "”", "‚", "’"),
        new("hu, ro", "„", "”", "‘", "’"),
        new("ro", "„", "”", "‘", "’") { EmDash = "–" },
        new("sr, lt", "„", "“", "‘", "’"),
        new("bg", "„", "“", "‘", "’") { EmDash = "–" },
        new("de_CH", "«", "»", "‹", "›"),
        new("ru", "«", "»", "‘", "’") { EnDash = "—" },
        new("sv, fi", "”", "”", "’", "’"),
        new("sv", "”", "”", "‘", "’"),
        new("ug", "”", "“", "‘", "’"),
        new("bs", "“", "”", "‘", "’") { Apostrophe = "'", Prime = "'", DoublePrime = "\"" },
        new("he", "\"", "\"", "'", "'") { Apostrophe = "'", Prime = "'", DoublePrime = "\"" },
    ];
}
