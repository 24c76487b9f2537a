using System.Globalization;
using System.Text;

namespace VcCleaner.Html;

/// <summary>Comments that stand for nested shortcodes while a region is read as HTML: <c>&lt;!--vcm0:12--&gt;</c>.</summary>
internal static class MarkerPrefix
{
    private const string Stem = "vcm";

    /// <summary>What such comments of a text begin with, before the number; it occurs nowhere in the text itself.</summary>
    public static string For(string text)
    {
        var taken = new HashSet<int>();
        for (var at = text.IndexOf(Stem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Stem, at + 1, StringComparison.Ordinal))
        {
            var end = at + Stem.Length;
            while (end < text.Length && end - at < Stem.Length + 9 && char.IsAsciiDigit(text[end])) end++;
            if (int.TryParse(text.AsSpan(at + Stem.Length, end - at - Stem.Length), CultureInfo.InvariantCulture, out var number)) taken.Add(number);
        }

        var free = 0;
        while (taken.Contains(free)) free++;
        return string.Create(CultureInfo.InvariantCulture, $"{Stem}{free}:");
    }

    /// <summary>The comment for a number.</summary>
    public static string Format(string prefix, int marker) => string.Create(CultureInfo.InvariantCulture, $"<!--{prefix}{marker}-->");

    /// <summary>Reads what a comment holds.</summary>
    public static bool TryRead(ReadOnlySpan<char> comment, string prefix, out int marker)
    {
        marker = 0;
        return prefix.Length > 0 && comment.StartsWith(prefix, StringComparison.Ordinal)
            && int.TryParse(comment[prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out marker);
    }

    /// <summary>Replaces comments where HTML knows none: in an attribute's value, in a text field.</summary>
    public static string ReplaceIn(string text, string prefix, Func<int, string> replacement)
    {
        var opener = "<!--" + prefix;
        if (prefix.Length == 0 || !text.Contains(opener, StringComparison.Ordinal)) return text;

        var result = new StringBuilder(text.Length);
        var start = 0;
        while (text.IndexOf(opener, start, StringComparison.Ordinal) is var at and >= 0)
        {
            var digits = at + opener.Length;
            var end = digits;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            result.Append(text, start, at - start);
            start = end;
            if (!int.TryParse(text.AsSpan(digits, end - digits), NumberStyles.None, CultureInfo.InvariantCulture, out var marker)) continue;
            result.Append(replacement(marker));
            if (text.AsSpan(end).StartsWith("-->", StringComparison.Ordinal)) start = end + 3;
        }

        return result.Append(text, start, text.Length - start).ToString();
    }
}
