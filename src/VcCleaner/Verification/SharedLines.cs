using System.Buffers;

namespace VcCleaner.Verification;

/// <summary>The short way through the ledger: nearly every line of the source stands in the output as it is, and adds as much to one side as to
/// the other. Only what is left of both is cut into words.</summary>
/// <remarks>It compares characters and guesses nothing: a yes is a proof, and after a no every word is counted.</remarks>
internal static class SharedLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(['\n', WordTally.Joint]);

    /// <summary>Whether for each word of the source there is one in the output.</summary>
    public static bool CoverWords(ReadOnlySpan<char> source, ReadOnlySpan<char> written)
    {
        using var sought = LinesOf(source);
        using var there = LinesOf(written);
        using var missing = WordsBeyond(sought, there);
        if (missing.IsEmpty) return true;
        using var left = WordsBeyond(there, sought);
        return missing.MissingFrom(left).Count == 0;
    }

    /// <summary>A word with a joint in it may be two, so two pieces of one line are two lines here.</summary>
    private static Tally LinesOf(ReadOnlySpan<char> text)
    {
        var lines = new Tally();
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(Ends);
            var line = WordTally.Trim(end < 0 ? text : text[..end]);
            if (!line.IsEmpty) lines.Add(line);
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return lines;
    }

    private static WordTally WordsBeyond(Tally lines, Tally other)
    {
        var words = new WordTally();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines.SurplusAt(i, other) is var times and > 0) words.AddText(lines.ItemAt(i), times);
        }

        return words;
    }
}
