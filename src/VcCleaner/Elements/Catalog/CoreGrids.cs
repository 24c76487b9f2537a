using System.Collections.Immutable;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog;

/// <summary>Lists of posts, and the templates that their items are printed with. A template is no page, but its texts are kept should one occur.</summary>
internal static class CoreGrids
{
    private const string Posts = "list of posts";
    private const string PostData = "part of the post";

    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        Dynamic("vc_basic_grid", Posts, Title("title", 2)),
        Dynamic("vc_masonry_grid", Posts, Title("title", 2)),
        Dynamic("vc_posts_slider", Posts, Title("title", 2)),
        Dynamic("vc_posts_grid", Posts, Title("title", 2)) with { Successor = "vc_basic_grid" },
        Dynamic("vc_carousel", Posts, Title("title", 2)) with { Successor = "vc_basic_grid" },
        Dynamic("vc_teaser_grid", Posts, Title("title", 2)) with { Successor = "vc_basic_grid" },
        Layout("vc_items"),
        Layout("vc_item"),

        // Templates
        Layout("vc_gitem"),
        Layout("vc_gitem_animated_block"),
        Layout("vc_gitem_zone"),
        Layout("vc_gitem_zone_a"),
        Layout("vc_gitem_zone_b"),
        Layout("vc_gitem_zone_c"),
        Layout("vc_gitem_row"),
        Layout("vc_gitem_col"),
        Layout("vc_gitem_block"),
        Dynamic("vc_gitem_image", PostData),
        Dynamic("vc_gitem_post_title", PostData),
        Dynamic("vc_gitem_post_excerpt", PostData),
        Dynamic("vc_gitem_post_author", PostData),
        Dynamic("vc_gitem_post_categories", PostData),
        Dynamic("vc_gitem_post_date", PostData),
        Dynamic("vc_gitem_post_meta", PostData, Words("label")),
        Dynamic("vc_gitem_post_data", PostData),
        Dynamic("vc_gitem_acf", PostData),
        Dynamic("vc_gitem_wocommerce", PostData),
        Dynamic("vc_custom_field", PostData),
        Dynamic("vc_acf", PostData),
    ];
}
