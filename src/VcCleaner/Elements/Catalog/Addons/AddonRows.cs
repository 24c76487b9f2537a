using System.Collections.Immutable;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>The rows of all plugins and themes, after <see cref="Core"/>'s.</summary>
internal static class AddonRows
{
    public static ImmutableArray<ElementDefinition> All { get; } =
    [
        .. UltimateAddons.Rows,
        .. Salient.Rows,
        .. Jupiter.Rows,
        .. The7.Rows,
        .. Impreza.Rows,
        .. Woodmart.Rows,
        .. Basel.Rows,
        .. Bridge.Rows,
        .. QodeInteractive.Rows,
        .. Total.Rows,
        .. Uncode.Rows,
        .. Porto.Rows,
        .. Brooklyn.Rows,
        .. Divi.Rows,
        .. Plugins.Rows,
        .. ThemesDrFuri.Rows,
        .. ThemesTagDiv.Rows,
        .. ThemesLaborator.Rows,
        .. ThemesNinzio.Rows,
        .. ThemesOther.Rows,
    ];
}
