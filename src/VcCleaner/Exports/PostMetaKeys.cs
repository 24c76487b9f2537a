using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace VcCleaner.Exports;

/// <summary>Which custom fields may leave the reader: plugins keep addresses, keys and orders of customers there too. Data.</summary>
internal static class PostMetaKeys
{
    /// <summary>Fields with the title that is meant for search engines, the surest first.</summary>
    public static readonly string[] SeoTitles =
        ["_yoast_wpseo_title", "rank_math_title", "_aioseo_title", "_aioseop_title", "_seopress_titles_title", "_genesis_title"];

    /// <summary>Fields with the description that is meant for search engines, the surest first.</summary>
    public static readonly string[] SeoDescriptions =
    [
        "_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description", "_aioseop_description", "_seopress_titles_desc",
        "_genesis_description",
    ];

    /// <summary>WPBakery's own, from 7.4 on: JSON with <c>title</c> and <c>description</c>.</summary>
    public const string WpBakerySeo = "_wpb_post_custom_seo_settings";

    public const string FeaturedImage = "_thumbnail_id";

    /// <summary>Fields with a language; WPML's exporter and its media translation.</summary>
    public static readonly string[] Languages = ["_wpml_import_language_code", "wpml_language"];

    /// <summary>Fields with what translations have in common.</summary>
    public static readonly string[] TranslationGroups = ["_wpml_import_translation_group", "_icl_lang_duplicate_of"];

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        [
            "_wp_page_template", "_wp_old_slug", "_wp_desired_post_slug", "_wpb_vc_js_status", "_wpb_vc_js_interface_version",
            "_wpb_post_custom_layout", "_wpb_post_custom_js_header", "_wpb_post_custom_js_footer", "_vc_post_settings", "vc_teaser",
            "_product_image_gallery", "_elementor_edit_mode", "_et_pb_use_builder", "_yoast_wpseo_canonical", "_yoast_wpseo_primary_category",
            "_yoast_wpseo_focuskw", "rank_math_focus_keyword", "rank_math_canonical_url", "_seopress_robots_canonical",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> All =
        FrozenSet.ToFrozenSet([.. Others, .. SeoTitles, .. SeoDescriptions, .. Languages, .. TranslationGroups, WpBakerySeo, FeaturedImage], StringComparer.Ordinal);

    /// <summary>Whether a field may leave the reader without being asked for.</summary>
    public static bool IsKnown(string key)
        => All.Contains(key);

    /// <summary>The same for a name that is no string yet.</summary>
    public static bool TryGetKnown(ReadOnlySpan<char> key, [NotNullWhen(true)] out string? known)
        => All.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out known);
}
