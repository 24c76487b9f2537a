using System.Collections.Immutable;

namespace VcCleaner.Inspection;

/// <summary>By what a page builder is recognised. Data.</summary>
internal static class BuilderSigns
{
    /// <summary>Builders by how the names of their shortcodes begin.</summary>
    public static readonly ImmutableArray<(string Builder, string TagPrefix)> Tags =
    [
        ("WPBakery", "vc_"), ("Divi", "et_pb_"), ("Fusion Builder (Avada)", "fusion_"), ("Avia (Enfold)", "av_"),
        ("Cornerstone", "cs_"), ("tagDiv Composer", "tdc_"), ("KingComposer", "kc_"), ("Themify", "themify_"), ("SiteOrigin", "siteorigin_"),
    ];

    /// <summary>Builders by a word of their text.</summary>
    public static readonly ImmutableArray<(string Builder, string Text)> Texts = [("Gutenberg blocks", "<!-- wp:"), ("Elementor", "elementor-element")];

    /// <summary>Builders by a custom field that is set.</summary>
    public static readonly ImmutableArray<(string Builder, string Key)> Fields =
        [("Elementor", "_elementor_edit_mode"), ("Divi", "_et_pb_use_builder"), ("WPBakery", "_wpb_vc_js_status")];
}
