using System.Collections.Frozen;

namespace VcCleaner.Exports;

/// <summary>Types of posts that are parts of the machinery and never pages of their own. Data.</summary>
internal static class PostTypes
{
    /// <summary>Families of such types: WordPress's own, Advanced Custom Fields, WPBakery.</summary>
    private static readonly string[] MachineryPrefixes = ["wp_", "acf-", "vc_"];

    private static readonly FrozenSet<string> Machinery = FrozenSet.ToFrozenSet(
        [
            "attachment", "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache", "user_request",
            "vc4_templates", "templatera", "wpb_gutenberg_param", "acf", "wpcf7_contact_form", "wpforms", "mc4wp-form", "mc4wp_form",
            // What customers and senders of forms wrote: private, whatever their status says.
            "shop_order", "shop_order_refund", "shop_order_placehold", "shop_subscription", "product_variation", "jp_pay_order",
            "feedback", "flamingo_contact", "flamingo_inbound", "flamingo_outbound", "nf_sub", "wpforms_entries",
            "polylang_mo", "scheduled-action", "amp_validated_url",
        ],
        StringComparer.Ordinal);

    /// <summary>Types whose posts are printed inside others: WordPress's reusable blocks, Templatera's templates, the blocks of themes.</summary>
    public static readonly string[] Templates =
        ["wp_block", "templatera", "cms_block", "uncodeblock", "us_page_block", "porto_builder", "salient_g_sections", "nectar_sections", "block"];

    public static bool IsTemplate(string type) => Array.IndexOf(Templates, type) >= 0;

    /// <summary>Whether posts of this type are read by people at an address of their own.</summary>
    public static bool HasPages(string type) =>
        !Machinery.Contains(type) && !MachineryPrefixes.Any(prefix => type.StartsWith(prefix, StringComparison.Ordinal));
}
