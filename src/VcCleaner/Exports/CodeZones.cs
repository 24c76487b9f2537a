using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>Where a text shows code: <c>code</c> and <c>pre</c> elements, fences, code spans within a line. Used by repairs that spare it.</summary>
internal static class CodeZones
{
    /// <summary>In order, not overlapping. What is never closed is no zone.</summary>
    public static List<TextSpan> Find(string text)
    {
        var zones = new List<TextSpan>();
        // One search to the end for each kind of closer that is missing, not one for each opener.
        var missing = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length;)
        {
            var next = text.AsSpan(i).IndexOfAny('<', '`');
            if (next < 0) break;

            i += next;
            var end = text[i] == '<' ? EndOfElement(text, i, missing) : EndOfBackticks(text, i, missing);
            if (end > 0) zones.Add(TextSpan.FromBounds(i, end));
            i = end > 0 ? end : i + (text[i] == '`' ? BacktickCount(text, i) : 1);
        }

        return zones;
    }

    /// <summary>Whether a place is in a zone; places are asked for in order.</summary>
    public static bool Contains(List<TextSpan> zones, int offset, ref int next)
    {
        while (next < zones.Count && zones[next].End <= offset) next++;
        return next < zones.Count && zones[next].Contains(offset);
    }

    private static int EndOfElement(string text, int start, HashSet<string> missing)
    {
        var rest = text.AsSpan(start);
        var closer = rest.StartsWith("<code", StringComparison.OrdinalIgnoreCase) ? "</code>"
            : rest.StartsWith("<pre", StringComparison.OrdinalIgnoreCase) ? "</pre>"
            : null;
        return closer is null ? 0 : EndOf(text, start, closer, missing);
    }

    private static int EndOfBackticks(string text, int start, HashSet<string> missing)
    {
        var count = BacktickCount(text, start);
        var isAtLineStart = start == 0 || text[start - 1] == '\n';
        if (count >= 3 && isAtLineStart) return EndOf(text, start + count, "\n```", missing);
        if (count > 1) return 0;

        // A single backtick pairs within its line only, so that WPBakery's escapes do not hide half a page.
        var length = text.AsSpan(start + 1).IndexOfAny('`', '\n');
        return length > 0 && text[start + 1 + length] == '`' ? start + length + 2 : 0;
    }

    private static int EndOf(string text, int start, string closer, HashSet<string> missing)
    {
        if (missing.Contains(closer)) return 0;

        var end = text.IndexOf(closer, start, StringComparison.OrdinalIgnoreCase);
        if (end < 0) _ = missing.Add(closer);
        return end < 0 ? 0 : end + closer.Length;
    }

    private static int BacktickCount(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept('`');
        return length < 0 ? text.Length - start : length;
    }
}
