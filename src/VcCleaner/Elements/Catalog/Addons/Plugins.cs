using System.Collections.Immutable;
using static VcCleaner.Elements.Catalog.Addons.Shorthand;
using static VcCleaner.Elements.Row;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Plugins that stand beside WPBakery on many sites: sliders, forms, templates.</summary>
/// <remarks>Most show what WordPress has stored elsewhere.</remarks>
internal static class Plugins
{
    public static ImmutableArray<ElementDefinition> Rows { get; } =
    [
        .. Family("Sliders",
        [
            .. Dynamics("slider", "rev_slider", "layerslider", "masterslider_pb", "smartslider3", "metaslider"),
            Dynamic("ess_grid", "list of posts"),
        ]),

        .. Family("Forms",
        [
            .. Dynamics("form", "gravityforms", "wpforms", "formidable", "caldera_form", "mc4wp_form", "fluentform", "hubspot"),

            // Jetpack keeps the fields in the page.
            Dynamic("contact-form", "form", Body) with { IsEnclosing = true },
            Dynamic("contact-field", "form field", Words("label")),
        ]),

        .. Family("WooCommerce", Dynamic("shop_messages", "shop page")),

        .. Family("Templatera", Template("templatera", "id"), Template("vc_snippet", "id")),

        .. Family("Other plugins",
        [
            Dynamic("go_pricing", "price table"),
            Dynamic("table", "table"),
            Dynamic("activecampaign", "form"),
            Dynamic("yith_wcwl_wishlist", "shop page"),
            Dynamic("wcfm_stores", "list of products"),
            Dynamic("shoppable_image", "list of products"),
            Enclosing("embedyt", EmbedBody),
        ]),

        .. Family("Massive Dynamic", Layout("md_live_text", EncodedBody)),
    ];
}
