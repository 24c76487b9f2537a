using System.Globalization;

namespace VcCleaner.Verification;

/// <summary>How often each word occurs in a text; part of the ledger.</summary>
internal sealed class WordTally : IDisposable
{
    /// <summary>Stands in a text where it is not known whether a word goes on: at the border of an element, which may be a mark around the first
    /// letter or a box of its own. A noncharacter, so no text has it.</summary>
    public const char Joint = '\uFDD0';

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Marks around parts of a word cut it into no more pieces than a few.</summary>
    private const int MostJoined = 4;

    private readonly Tally _words = new();
    private readonly List<string> _joined = [];

    public bool IsEmpty => _words.Length == 0 && _joined.Count == 0;

    /// <summary>Gives back what it was lent.</summary>
    public void Dispose() => _words.Dispose();

    /// <summary>A line without what stands before its first word and behind its last.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && !IsWordCharacter(line[end - 1])) end--;
        var start = 0;
        while (start < end && !IsWordCharacter(line[start])) start++;
        return line[start..end];
    }

    /// <summary>Adds each word of a text: a run of letters, digits and the marks that belong to them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="times">How often it stands there.</param>
    public void AddText(ReadOnlySpan<char> text, int times = 1)
    {
        for (var end = 0; end < text.Length;)
        {
            var start = end;
            while (end < text.Length && IsWordCharacter(text[end])) end++;
            if (end > start) AddWord(text[start..end], times);
            else end++;
        }
    }

    /// <summary>The words that occur here more often than there, each as often as it is missing.</summary>
    /// <param name="other">The other side; it is used up.</param>
    public List<string> MissingFrom(WordTally other)
    {
        var missing = _words.MissingFrom(other._words);
        if (_joined.Count == 0) return missing;

        other._words.Subtract(_words);
        foreach (var word in _joined) AddMissingParts(word.Split(Joint, StringSplitOptions.RemoveEmptyEntries), other._words, missing);
        return missing;
    }

    /// <summary>Looks for a word with joints among what is left over there: as one word, or in pieces.</summary>
    private static void AddMissingParts(string[] parts, Tally left, List<string> missing)
    {
        for (var first = 0; first < parts.Length;)
        {
            var end = Math.Min(parts.Length, first + MostJoined);
            while (end > first && !left.TryTake(string.Concat(parts.AsSpan(first, end - first)))) end--;
            if (end == first) missing.Add(parts[end++]);
            first = end;
        }
    }

    private void AddWord(ReadOnlySpan<char> word, int times)
    {
        // A byte order mark that was left within a word parts nothing.
        if (word.Contains(ByteOrderMark)) word = word.ToString().Replace("\uFEFF", "", StringComparison.Ordinal);
        word = word.Trim(Joint);
        if (word.IsEmpty) return;
        if (!word.Contains(Joint)) _words.Add(word, times);
        else _joined.AddRange(Enumerable.Repeat(word.ToString(), times));
    }

    private static bool IsWordCharacter(char c) => c < '\u0080'
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is Joint or ByteOrderMark || IsMark(c);

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
