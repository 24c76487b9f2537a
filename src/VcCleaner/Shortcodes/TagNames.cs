using System.Collections.Frozen;

namespace VcCleaner.Shortcodes;

/// <summary>Names that are shortcodes wherever they stand in brackets, and what a shortcode's name looks like otherwise.</summary>
internal static class TagNames
{
    /// <summary>What page builders, themes and add-ons begin their tags with.</summary>
    public static IReadOnlyList<string> FamilyPrefixes { get; } =
    [
        "vc_", "wpb_", "ult_", "ultimate_", "bsf-", "bsf_", "nectar_", "mk_", "dt_", "et_pb_", "fusion_", "av_", "us_", "qode", "edgtf", "eltdf",
        "mkdf", "porto_", "woodmart_", "stm_", "gem_", "uncode_", "thb_", "kc_", "ts-vcsc-", "ts_vcsc_", "contact-form-7", "rev_slider",
        "gravityform", "templatera", "td_block", "tdc_", "image_with_animation", "wp_caption", "woocommerce_",
    ];

    /// <summary>WordPress's own tags: English words, so in Markdown a link of that text stays a link.</summary>
    private static readonly FrozenSet<string> Core =
        new[] { "caption", "gallery", "playlist", "embed" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsCore(string tag) => Core.Contains(tag);

    public static bool HasFamilyPrefix(string tag)
    {
        if (tag.StartsWith("vc_", StringComparison.Ordinal)) return true;
        foreach (var prefix in FamilyPrefixes)
        {
            if (tag.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A lower-case name of several words joined by underscores: <c>recent_posts</c>.</summary>
    public static bool IsUnderscoredSlug(string name) => IsSlug(name, '_') && name.Length > 4;

    /// <summary>A lower-case name of several words joined by hyphens: a shortcode, or <c>in-person</c>.</summary>
    public static bool IsHyphenatedSlug(string name) => IsSlug(name, '-');

    private static bool IsSlug(string name, char joiner) =>
        name.Contains(joiner) && name[^1] is not ('_' or '-');
}
