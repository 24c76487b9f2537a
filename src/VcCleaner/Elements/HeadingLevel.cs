namespace VcCleaner.Elements;

/// <summary>Reads the level of a heading out of an attribute: <c>h3</c>, <c>3</c>, or <c>tag:h3</c> in a font container.</summary>
internal static class HeadingLevel
{
    private const string TagKey = "tag:";

    /// <returns>1 to 6, 0 for a tag that is no heading (<c>p</c>, <c>div</c>), or the fallback.</returns>
    public static int Read(string? value, int fallback)
    {
        if (string.IsNullOrWhiteSpace(value)) return fallback;
        var tag = value.AsSpan();

        // A font container's last key wins: WPBakery writes its own default in front.
        var key = value.LastIndexOf(TagKey, StringComparison.OrdinalIgnoreCase);
        if (key >= 0) tag = tag[(key + TagKey.Length)..];
        else if (value.Contains(':', StringComparison.Ordinal)) return fallback;

        var end = tag.IndexOf('|');
        if (end >= 0) tag = tag[..end];
        tag = tag.Trim();
        var isHeading = tag.Length == 2 && tag[0] is 'h' or 'H';
        var digit = isHeading ? tag[1] : tag.Length == 1 ? tag[0] : '\0';
        return digit is >= '1' and <= '6' ? digit - '0' : 0;
    }
}
