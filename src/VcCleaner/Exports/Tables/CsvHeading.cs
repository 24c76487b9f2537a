using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VcCleaner.Exports.Tables;

/// <summary>Recognises a table of articles by its first line, for tables that come through a pipe.</summary>
internal static class CsvHeading
{
    private const int LongestHeading = 8 * 1024;

    private static readonly SearchValues<char> Markup = SearchValues.Create("[]<>{}");

    /// <summary>Whether the first line names columns, one for texts and one for titles among them.</summary>
    public static bool IsOfArticles(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\n', '\r');
        if (end is <= 0 or > LongestHeading || text[..end].ContainsAny(Markup)) return false;

        var line = text[..end].ToString();
        foreach (var separator in (ReadOnlySpan<char>)[',', ';', '\t', '|'])
        {
            ImmutableArray<string> headings = [.. line.Split(separator).Select(heading => heading.Trim(' ', '"'))];
            var columns = CsvColumns.Find(headings, FrozenDictionary<string, string>.Empty);
            if (headings.Length > 1 && columns[CsvColumns.Content] >= 0 && columns[CsvColumns.Title] >= 0) return true;
        }

        return false;
    }
}
