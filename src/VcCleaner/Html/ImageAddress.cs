using System.Buffers;
using System.Globalization;

namespace VcCleaner.Html;

/// <summary>Chooses the address of an image among those that lazy loading and responsive images leave in its attributes.</summary>
internal static class ImageAddress
{
    private static readonly string[] LazyNames =
        ["data-src", "data-lazy-src", "data-original", "data-lazy", "data-litespeed-src", "data-ezsrc", "data-cfsrc", "data-orig-src"];

    private static readonly string[] SetNames = ["srcset", "data-srcset", "data-lazy-srcset", "data-original-set", "data-litespeed-srcset"];

    private static readonly SearchValues<string> Placeholders = SearchValues.Create(
        ["placeholder", "spacer.gif", "blank.gif", "blank.png", "transparent.gif", "transparent.png", "1x1.gif", "1x1.png", "pixel.gif", "lazy.gif", "lazy.png", "loading.gif"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> SizeCharacters = SearchValues.Create("0123456789x");

    /// <summary>The address, or null if no attribute names a file.</summary>
    /// <param name="attribute">Reads an attribute; null or text that is not blank.</param>
    public static string? Choose(Func<string, string?> attribute)
    {
        var source = attribute("src");
        var isLazy = source is null || IsPlaceholder(source)
            || attribute("class")?.Contains("lazy", StringComparison.OrdinalIgnoreCase) is true || attribute("loading") is "lazy";
        if (isLazy)
        {
            foreach (var name in LazyNames)
            {
                if (attribute(name) is { } lazy && !IsData(lazy)) return lazy;
            }
        }

        if (source is not null && !IsPlaceholder(source)) return source;
        foreach (var name in SetNames)
        {
            if (attribute(name) is { } set && Largest(set) is { } largest) return largest;
        }

        return source is null || IsData(source) ? null : source;
    }

    public static bool IsData(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The last part of an address without the size that WordPress adds (<c>-300x200</c>): the same for every copy of an image.</summary>
    public static ReadOnlySpan<char> FileName(string address)
    {
        var path = address.AsSpan();
        if (path.IndexOfAny('?', '#') is var end and >= 0) path = path[..end];
        path = path[(path.LastIndexOf('/') + 1)..];
        var dot = path.LastIndexOf('.');
        var stem = dot < 0 ? path : path[..dot];
        var dash = stem.LastIndexOf('-');
        return dash > 0 && !stem[(dash + 1)..].ContainsAnyExcept(SizeCharacters) && stem[(dash + 1)..].Contains('x') ? stem[..dash] : stem;
    }

    private static bool IsPlaceholder(string address) =>
        IsData(address) || address is "#" || address.StartsWith("about:", StringComparison.OrdinalIgnoreCase)
        || address.AsSpan().ContainsAny(Placeholders);

    /// <summary>The candidate with the largest width or density: <c>a.jpg 300w, b.jpg 1024w</c> gives <c>b.jpg</c>.</summary>
    public static string? Largest(string set)
    {
        string? best = null;
        var bestSize = -1.0;
        foreach (var range in set.AsSpan().Split(','))
        {
            var candidate = set.AsSpan(range).Trim();
            if (candidate.IsEmpty || candidate.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) continue;
            var blank = candidate.IndexOfAny(" \t\n\r\f");
            var address = blank < 0 ? candidate : candidate[..blank];
            var descriptor = blank < 0 ? "1x" : candidate[(blank + 1)..].Trim();
            if (!double.TryParse(descriptor[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var size) || size <= bestSize) continue;
            bestSize = size;
            best = address.ToString();
        }

        return best;
    }
}
