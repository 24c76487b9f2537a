using System.Buffers;

namespace VcCleaner.Elements;

/// <summary>Tells prose from what only machines read, where only a value is there to judge by.</summary>
internal static class VisibleValue
{
    private static readonly SearchValues<char> IdList = SearchValues.Create("0123456789, ");

    /// <summary>True for text that a person wrote for readers: no number, colour, class list, encoded blob or switch.</summary>
    public static bool IsProse(string value)
    {
        var text = value.AsSpan().Trim();
        if (text.IsEmpty || text[0] == '#' || text.Contains('|')) return false;
        if (text.Contains("%20", StringComparison.Ordinal) || text.Contains("%5B", StringComparison.OrdinalIgnoreCase)) return false;
        if (text is "true" or "false" or "yes" or "no" or "none" or "default" or "null" or "on" or "off") return false;
        if (!ContainsLetter(text) || LooksLikeMeasure(text)) return false;
        return text.Contains(' ') ? !IsIconClass(text) : !IsIdentifier(text);
    }

    public static bool LooksLikeLink(string value) =>
        LooksLikeVcLink(value) || value.StartsWith("http", StringComparison.OrdinalIgnoreCase) || value is ['/' or '#', _, ..]
        || value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    public static bool LooksLikeVcLink(string value) => value.StartsWith("url:", StringComparison.Ordinal) || value.Contains("|url:", StringComparison.Ordinal);

    public static bool LooksLikeGroup(string value) =>
        value.StartsWith("%5B%7B", StringComparison.OrdinalIgnoreCase) || value.StartsWith("[{", StringComparison.Ordinal);

    /// <summary>An id or a list of ids, or a path that ends like an image's.</summary>
    public static bool LooksLikeImage(string value) =>
        !value.AsSpan().ContainsAnyExcept(IdList) || value.Contains("://", StringComparison.Ordinal) || value.StartsWith("id^", StringComparison.Ordinal)
        || value.StartsWith('/') || HasImageExtension(value);

    /// <summary>The address of an image's file, whatever the attribute is called.</summary>
    public static bool IsImageAddress(string value) =>
        value.Contains('/', StringComparison.Ordinal) && !value.AsSpan().ContainsAny(" ,|") && HasImageExtension(value);

    private static bool HasImageExtension(string value)
    {
        var dot = value.LastIndexOf('.');
        return dot > 0 && value[(dot + 1)..].ToLowerInvariant() is "jpg" or "jpeg" or "png" or "gif" or "webp" or "svg" or "avif" or "bmp";
    }

    private static bool ContainsLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c)) return true;
        }

        return false;
    }

    /// <summary><c>20px</c>, <c>1.5em</c>, <c>50%</c>.</summary>
    private static bool LooksLikeMeasure(ReadOnlySpan<char> text)
    {
        var unit = text.TrimStart("0123456789.-");
        return unit.Length < text.Length && (unit is "px" or "em" or "rem" or "%" or "vh" or "vw" or "pt" or "ms" or "s");
    }

    /// <summary><c>fa fa-star</c>: words of which one repeats the first as a prefix.</summary>
    private static bool IsIconClass(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        var second = text[(space + 1)..];
        return space <= 4 && second.Contains('-') && !second.Contains(' ') && second.IndexOfAnyInRange('A', 'Z') < 0
            && text[..space].IndexOfAnyInRange('A', 'Z') < 0;
    }

    /// <summary>One word of lower-case letters with hyphens, underscores or digits: a class, a size, a choice of a menu.</summary>
    private static bool IsIdentifier(ReadOnlySpan<char> text) =>
        text.IndexOfAny('-', '_') > 0 && text.IndexOfAnyInRange('A', 'Z') < 0 && text.IndexOfAnyExceptInRange('\0', '\u007f') < 0;
}
