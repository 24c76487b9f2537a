using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;

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
        .. Family(Builder, [.. CoreLayout.Rows, .. CoreText.Rows, .. CoreMedia.Rows, .. CoreActions.Rows, .. CoreSections.Rows, .. CoreCharts.Rows]),
        .. Family(Builder, [.. CoreGrids.Rows, .. CoreWidgets.Rows, .. CoreSocial.Rows, .. CoreRaw.Rows, .. CorePlugins.Rows]),
        .. Family(Shop, CoreShop.Rows),
        .. Family(System, WordPressCore.Rows),
    ];
}
