using System.Text;

namespace VcCleaner.Sites;

/// <summary>Paths of media files below the media folder: as the uploads folder has them, so that a copy of that folder fits, but never outside of it.</summary>
internal static class MediaFileName
{
    private const int MaxSegmentLength = 120;

    /// <summary>The safe form of a path such as <c>2019/05/team.jpg</c>; empty if nothing is left of it.</summary>
    public static string Of(string path)
    {
        var safe = new StringBuilder(path.Length);
        foreach (var range in path.AsSpan().SplitAny('/', '\\'))
        {
            var segment = Segment(path[range]);
            if (segment.Length == 0) continue;
            if (safe.Length > 0) safe.Append('/');
            safe.Append(segment);
        }

        return safe.ToString();
    }

    private static string Segment(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var rune in ComposedText.Of(name).EnumerateRunes())
        {
            var isRefused = rune.Value < ' ' || rune.Value is 0x7F or '<' or '>' or ':' or '"' or '|' or '?' or '*' || Rune.IsControl(rune) || rune == Rune.ReplacementChar;
            safe.Append(isRefused ? "-" : rune.ToString());
        }

        var trimmed = safe.ToString().Trim(' ', '.');
        if (SafeName.IsReserved(trimmed)) trimmed = "_" + trimmed;
        if (trimmed.Length <= MaxSegmentLength) return trimmed;

        var extension = Path.GetExtension(trimmed);
        if (extension.Length > 10) extension = "";
        var end = MaxSegmentLength - extension.Length;
        if (char.IsHighSurrogate(trimmed[end - 1])) end--;
        return trimmed[..end].TrimEnd(' ', '.') + extension;
    }
}
