using System.Collections.Immutable;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>WordPress's widgets as elements.</summary>
internal static class CoreWidgets
{
    private const string Widget = "widget";

    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        // Up to 3.x the text was an attribute.
        Content("vc_wp_text", Title("title", 2), Prose("text"), Body),
        Dynamic("vc_widget_sidebar", "sidebar", Title("title", 2)),
        Dynamic("vc_wp_custommenu", "menu", Title("title", 2)),
        Dynamic("vc_wp_rss", "feed", Title("title", 2), Embed("url")),
        Dynamic("vc_wp_search", Widget, Title("title", 2)),
        Dynamic("vc_wp_meta", Widget, Title("title", 2)),
        Dynamic("vc_wp_recentcomments", Widget, Title("title", 2)),
        Dynamic("vc_wp_calendar", Widget, Title("title", 2)),
        Dynamic("vc_wp_pages", Widget, Title("title", 2)),
        Dynamic("vc_wp_tagcloud", Widget, Title("title", 2)),
        Dynamic("vc_wp_posts", Widget, Title("title", 2)),
        Dynamic("vc_wp_links", Widget),
        Dynamic("vc_wp_categories", Widget, Title("title", 2)),
        Dynamic("vc_wp_archives", Widget, Title("title", 2)),
    ];
}
