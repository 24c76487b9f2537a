using System.Collections.Immutable;

namespace VcCleaner.Shortcodes.Values;

/// <summary>The types <c>attach_image</c> and <c>attach_images</c>: ids of the media library, or URLs where a theme stores those.</summary>
internal static class ImageIds
{
    /// <summary>Ids as digits and URLs as they are, in order; negative ids are the editor's placeholders and left out.</summary>
    public static ImmutableArray<string> Read(string value)
    {
        if (string.IsNullOrWhiteSpace(value)) return [];
        if (value.Contains('<', StringComparison.Ordinal)) return [UrlText.Read(value)];
        if (IsUrl(value)) return [.. UrlsIn(value)];
        return [.. value.Split(',', StringSplitOptions.TrimEntries).Select(Digits).Where(id => id.Length > 0)];
    }

    private static bool IsUrl(string value) =>
        value.Contains('/', StringComparison.Ordinal) || (value.Contains('.', StringComparison.Ordinal) && !char.IsAsciiDigit(value[^1]));

    /// <summary>A comma may belong to a URL; one before a new URL does not.</summary>
    private static IEnumerable<string> UrlsIn(string value)
    {
        var start = 0;
        for (var comma = value.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = value.IndexOf(',', comma + 1))
        {
            var rest = value.AsSpan(comma + 1).TrimStart();
            if (!rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("/")) continue;
            yield return value[start..comma].Trim();
            start = comma + 1;
        }

        yield return value[start..].Trim();
    }

    /// <summary><c>123</c>, <c>123|full</c>; nothing for <c>-1</c>.</summary>
    private static string Digits(string item)
    {
        var end = 0;
        while (end < item.Length && char.IsAsciiDigit(item[end])) end++;
        var isId = end > 0 && end < 19 && (end == item.Length || item[end] is '|' or ' ');
        return isId && item.AsSpan(0, end).IndexOfAnyExcept('0') >= 0 ? item[..end] : "";
    }
}
