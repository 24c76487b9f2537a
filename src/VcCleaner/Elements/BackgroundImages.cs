using VcCleaner.Shortcodes;

namespace VcCleaner.Elements;

/// <summary>Finds the pictures and films behind an element. They decorate, so they are named in a finding and not written.</summary>
internal static class BackgroundImages
{
    private const string UrlStart = "url(";

    public static IEnumerable<string> Of(ShortcodeElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            var value = attribute.Name switch
            {
                "css" => CssImage(attribute.Value),
                "bg_image" => attribute.Value,
                "parallax_image" when element["parallax"] is { Length: > 0 } => attribute.Value,
                "video_bg_url" when element["video_bg"] is { Length: > 0 } => attribute.Value,
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(value)) yield return value.Trim();
        }
    }

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
