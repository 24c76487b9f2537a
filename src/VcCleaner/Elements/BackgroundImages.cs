using VcCleaner.Shortcodes;
using VcCleaner.Shortcodes.Values;

namespace VcCleaner.Elements;

/// <summary>Finds the pictures and films behind an element. They decorate, so they are named in a finding and not written.</summary>
internal static class BackgroundImages
{
    private const string UrlStart = "url(";

    /// <param name="element">The element.</param>
    /// <param name="definition">Its row: what that shows is no background.</param>
    public static IEnumerable<string> Of(ShortcodeElement element, ElementDefinition definition)
    {
        foreach (var attribute in element.Attributes)
        {
            var value = attribute.Name switch
            {
                "css" => CssImage(attribute.Value),
                "tdc_css" => ComposerImage(attribute.Value),
                "bg_image" or "background_image" => attribute.Value,
                "parallax_image" when element["parallax"] is { Length: > 0 } => attribute.Value,
                "video_bg_url" when element["video_bg"] is { Length: > 0 } => attribute.Value,
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(value) && !IsShown(definition, attribute.Name)) yield return value.Trim();
        }
    }

    private static bool IsShown(ElementDefinition definition, string attribute) =>
        definition.Parts.Any(part => part.Attributes.Any(shown => shown.Attribute == attribute));

    /// <summary>tagDiv's composer keeps its styles as JSON in base64: <c>{"all":{"background-image":"url(\"https://x/y.jpg\")"}}</c>.</summary>
    private static string? ComposerImage(string value) => Base64Text.TryRead(value, out var json) ? CssImage(json.Replace("\\", "", StringComparison.Ordinal)) : null;

    /// <summary><c>.vc_custom_1{background-image: url(https://x/y.jpg?id=55) !important;}</c></summary>
    private static string? CssImage(string css)
    {
        var start = css.IndexOf("background", StringComparison.Ordinal) is var rule and >= 0 ? css.IndexOf(UrlStart, rule, StringComparison.Ordinal) : -1;
        if (start < 0) return null;
        start += UrlStart.Length;
        var end = css.IndexOf(')', start);
        return (end < 0 ? css[start..] : css[start..end]).Trim(' ', '"', '\'');
    }
}
