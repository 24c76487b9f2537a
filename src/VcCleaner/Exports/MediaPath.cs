namespace VcCleaner.Exports;

/// <summary>What addresses of one upload have in common, whatever host, size or query they name. Keys of the <see cref="MediaLibrary"/>.</summary>
internal static class MediaPath
{
    private const string Uploads = "/uploads/";

    /// <summary>The path below the uploads folder, or all of the path if there is none; percent-decoded, without query.</summary>
    public static string Of(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? url : url[..end]).Trim();
        var uploads = path.LastIndexOf(Uploads, StringComparison.OrdinalIgnoreCase);
        if (uploads >= 0) return path[(uploads + Uploads.Length)..];

        var host = path.IndexOf("://", StringComparison.Ordinal);
        return (host < 0 ? path : path[(host + 3)..]).TrimStart('/');
    }

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The path, then what it may be a copy of: without its size, without <c>-scaled</c> and its like.</summary>
    public static IEnumerable<string> Originals(string path)
    {
        yield return path;

        var unsized = WithoutSize(path);
        if (unsized != path) yield return unsized;

        var unscaled = WithoutScaling(unsized);
        if (unscaled != unsized) yield return unscaled;
    }

    /// <summary><c>team-scaled.jpg</c>, <c>team-rotated.jpg</c> and <c>team-e1589000000000.jpg</c> (an edited copy) without that suffix.</summary>
    public static string WithoutScaling(string path)
    {
        var (stem, extension) = Split(path);
        foreach (var suffix in (ReadOnlySpan<string>)["-scaled", "-rotated"])
        {
            if (stem.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) return string.Concat(stem[..^suffix.Length], extension);
        }

        var edit = stem.LastIndexOf("-e");
        var isEdit = edit > 0 && stem.Length - edit >= 12 && stem[(edit + 2)..].IndexOfAnyExceptInRange('0', '9') < 0;
        return isEdit ? string.Concat(stem[..edit], extension) : path;
    }

    /// <summary><c>team-300x200.jpg</c> without the size.</summary>
    private static string WithoutSize(string path)
    {
        var (stem, extension) = Split(path);
        var dash = stem.LastIndexOf('-');
        if (dash <= 0) return path;

        var size = stem[(dash + 1)..];
        var times = size.IndexOf('x');
        var isSize = times > 0 && times < size.Length - 1 && size[..times].IndexOfAnyExceptInRange('0', '9') < 0 && size[(times + 1)..].IndexOfAnyExceptInRange('0', '9') < 0;
        return isSize ? string.Concat(stem[..dash], extension) : path;
    }

    private static Parts Split(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? new Parts(path.AsSpan(0, dot), path.AsSpan(dot)) : new Parts(path, default);
    }

    /// <summary>A path before and from its last dot.</summary>
    private readonly ref struct Parts(ReadOnlySpan<char> stem, ReadOnlySpan<char> extension)
    {
        private readonly ReadOnlySpan<char> _stem = stem;
        private readonly ReadOnlySpan<char> _extension = extension;

        public void Deconstruct(out ReadOnlySpan<char> stem, out ReadOnlySpan<char> extension)
        {
            stem = _stem;
            extension = _extension;
        }
    }
}
