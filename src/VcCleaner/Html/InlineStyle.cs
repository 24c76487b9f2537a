using System.Buffers;

namespace VcCleaner.Html;

/// <summary>Reads the little of an inline style that changes what a reader sees; part of <see cref="HtmlFragmentReader"/>.</summary>
internal static class InlineStyle
{
    // Further out than any layout goes: where link spam and texts for search engines are parked.
    private const int FarOutside = -900;

    private static readonly SearchValues<string> Hiding =
        SearchValues.Create(["display", "visibility", "position", "text-indent"], StringComparison.OrdinalIgnoreCase);

    /// <summary>True if nobody sees the element. Transparent text counts as seen: animations begin that way.</summary>
    public static bool Hides(string? style)
    {
        if (style is null || !style.AsSpan().ContainsAny(Hiding)) return false;
        if (Value(style, "display") is "none" || Value(style, "visibility") is "hidden" or "collapse") return true;
        return IsFarOutside(Value(style, "text-indent"))
            || (Value(style, "position") is "absolute" or "fixed" && (IsFarOutside(Value(style, "left")) || IsFarOutside(Value(style, "top"))));
    }

    /// <summary>The last value of a property, in lower case and without <c>!important</c>; null if there is none.</summary>
    public static string? Value(string? style, string property)
    {
        if (style is null || !style.Contains(property, StringComparison.OrdinalIgnoreCase)) return null;

        string? value = null;
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(range);
            var colon = declaration.IndexOf(':');
            if (colon < 0 || !declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)) continue;
            var text = declaration[(colon + 1)..].Trim();
            var bang = text.IndexOf('!');
            value = (bang < 0 ? text : text[..bang].TrimEnd()).ToString().ToLowerInvariant();
        }

        return value;
    }

    private static bool IsFarOutside(string? length)
    {
        if (length is null || !length.StartsWith('-')) return false;
        var digits = 1;
        while (digits < length.Length && char.IsAsciiDigit(length[digits])) digits++;
        return length.AsSpan(digits) is "px" or "em" or "rem" or "%" or "vw" or "" && int.TryParse(length.AsSpan(0, digits), out var number)
            && (number <= FarOutside || (number <= -90 && length.EndsWith("em", StringComparison.Ordinal)));
    }
}
