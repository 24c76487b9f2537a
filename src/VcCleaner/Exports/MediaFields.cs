using System.Buffers;

namespace VcCleaner.Exports;

/// <summary>Tells fields that name pictures and files, whoever made them up: attributes of elements, custom fields of themes. Data.</summary>
internal static class MediaFields
{
    private const int LongestId = 10;
    private const int LongestPath = 500;
    private const string Folder = "uploads";
    private const string Network = "sites/";

    private static readonly string[] Separators = ["/", "\\/", "%2F", "%2f"];
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'<>()[]{}|,;^\u201D\u2033\u2019");

    private static readonly string[] Words =
    [
        "image", "img", "background", "bg", "photo", "pict", "logo", "icon", "galler", "media", "thumb", "avatar", "poster", "slide",
        "video", "audio", "file", "src", "cover", "banner", "attach", "elementor_data", "tdc_content",
    ];

    /// <summary>What a picture has beside itself: numbers that are no attachment.</summary>
    private static readonly string[] Measures = ["size", "width", "height", "position", "repeat", "opacity", "speed", "delay", "count", "column"];

    public static bool IsMedia(string name) => Has(name, Words) && !Has(name, Measures);

    /// <summary>The numbers in a value, whatever stands between them: <c>12,15</c>, <c>id^12|title^A</c>, serialized PHP, JSON.</summary>
    public static IEnumerable<long> NumbersIn(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsAsciiDigit(value[i])) continue;
            var start = i;
            while (i < value.Length && char.IsAsciiDigit(value[i])) i++;
            if (i - start <= LongestId && long.TryParse(value.AsSpan(start, i - start), out var number) && number > 0) yield return number;
        }
    }

    /// <summary>The paths of uploads in a text, as addresses: in tags, styles, scripts, values. A site of a network keeps its own below <c>sites/23/</c>, and loses that when it moves.</summary>
    public static IEnumerable<string> UploadsIn(string text)
    {
        for (var at = text.IndexOf(Folder, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Folder, at + Folder.Length, StringComparison.Ordinal))
        {
            if (PathAt(text, at + Folder.Length) is not { } path) continue;
            yield return $"/{Folder}/{path}";
            if (path.StartsWith(Network, StringComparison.Ordinal) && path.IndexOf('/', Network.Length) is var end and > 0) yield return $"/{Folder}{path[end..]}";
        }
    }

    private static string? PathAt(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(LongestPath, text.Length - start));
        foreach (var separator in Separators)
        {
            if (!rest.StartsWith(separator)) continue;
            rest = rest[separator.Length..];
            var end = rest.IndexOfAny(Ends);
            return Uri.UnescapeDataString(end < 0 ? rest : rest[..end]).Replace("\\", "", StringComparison.Ordinal);
        }

        return null;
    }

    private static bool Has(string name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
