namespace VcCleaner.Inspection;

/// <summary>Counts without reading: good enough for a table, and needs no parser.</summary>
internal static class SpanCounting
{
    /// <summary>How often a text occurs, in whatever case.</summary>
    public static int CountOf(this ReadOnlySpan<char> source, string text)
    {
        var count = 0;
        for (var at = 0; source[at..].IndexOf(text, StringComparison.OrdinalIgnoreCase) is var next and >= 0; at += next + text.Length) count++;
        return count;
    }
}
