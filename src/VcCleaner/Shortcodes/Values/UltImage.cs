namespace VcCleaner.Shortcodes.Values;

/// <summary>Ultimate Addons' type <c>ult_img_single</c>: <c>id^12|url^https://…|caption^…|alt^…|title^…</c>, older <c>12|https://…</c>.</summary>
/// <param name="Id">The attachment id, or null.</param>
/// <param name="Url">The image's address, or null.</param>
/// <param name="Alt">The alternative text, or null.</param>
/// <param name="Caption">The caption, or null.</param>
internal sealed record UltImage(string? Id, string? Url, string? Alt, string? Caption)
{
    /// <summary>What the image is found by: the id where the media library has it, else the URL; null for no image.</summary>
    public string? Reference => Id ?? Url;

    public static bool TryRead(string value, out UltImage image)
    {
        image = new UltImage(null, null, null, null);
        if (!value.Contains('|', StringComparison.Ordinal) && !value.Contains('^', StringComparison.Ordinal)) return false;
        foreach (var part in value.Split('|'))
        {
            var caret = part.IndexOf('^', StringComparison.Ordinal);
            var (key, text) = caret < 0 ? ("", part) : (part[..caret], part[(caret + 1)..]);
            if (text.Length == 0 || text is "null" or "undefined") continue;
            image = key switch
            {
                "id" => image with { Id = text },
                "url" => image with { Url = text },
                "alt" => image with { Alt = text },
                "caption" => image with { Caption = text },
                "" when IsId(text) => image with { Id = text },
                "" when text.Contains('/', StringComparison.Ordinal) => image with { Url = text },
                _ => image,
            };
        }

        return value.Contains('^', StringComparison.Ordinal) || image.Url is not null;
    }

    private static bool IsId(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
