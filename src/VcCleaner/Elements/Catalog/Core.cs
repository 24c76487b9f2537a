using System.Collections.Immutable;

namespace VcCleaner.Elements.Catalog;

/// <summary>The elements of WPBakery Page Builder itself, of the plugins that it maps, and of WordPress.</summary>
internal static class Core
{
    public const string Builder = "WPBakery Page Builder";
    public const string Shop = "WooCommerce";
    public const string System = "WordPress";

    /// <summary>The families of these rows, most important first.</summary>
    public static ImmutableArray<string> Families { get; } = [Builder, System, Shop];

    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        .. Of(Builder, CoreLayout.Rows, CoreText.Rows, CoreMedia.Rows, CoreActions.Rows, CoreSections.Rows, CoreCharts.Rows),
        .. Of(Builder, CoreGrids.Rows, CoreWidgets.Rows, CoreSocial.Rows, CoreRaw.Rows, CorePlugins.Rows),
        .. Of(Shop, CoreShop.Rows),
        .. Of(System, WordPressCore.Rows),
    ];

    private static IEnumerable<ElementDefinition> Of(string family, params ImmutableArray<ImmutableArray<ElementDefinition>> files) =>
        files.SelectMany(rows => rows).Select(row => row with { Family = family });
}
