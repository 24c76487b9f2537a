using System.Globalization;

namespace VcCleaner.Verification;

/// <summary>How often each thing occurs: words, image names, link targets.</summary>
internal sealed class Tally
{
    /// <summary>Stands in a text where it is not known whether a word goes on: at the border of an element, which may be a mark around the first
    /// letter or a box of its own. A noncharacter, so no text has it.</summary>
    public const char Joint = '\uFDD0';

    /// <summary>Marks around parts of a word cut it into no more pieces than a few.</summary>
    private const int MostJoined = 4;

    private readonly List<string> _joined = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public Tally() => _bySpan = _counts.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(ReadOnlySpan<char> item)
    {
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_bySpan, item, out _);
        count++;
    }

    /// <summary>Adds each word of a text: a run of letters, digits and the marks that belong to them.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsWordCharacter(text[i]))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                AddWord(text[start..i]);
                start = -1;
            }
        }

        if (start >= 0) AddWord(text[start..]);
    }

    /// <summary>What occurs here more often than there, each as often as it is missing.</summary>
    public List<string> MissingFrom(Tally other)
    {
        var missing = new List<string>();
        foreach (var (item, count) in _counts)
        {
            for (var i = other._counts.GetValueOrDefault(item); i < count; i++) missing.Add(item);
        }

        if (_joined.Count > 0) AddMissingParts(other, missing);
        return missing;
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        word = word.Trim(Joint);
        if (word.Contains(Joint)) _joined.Add(word.ToString());
        else if (!word.IsEmpty) Add(word);
    }

    /// <summary>Looks for words with joints among what is left over there: as one word, or in pieces.</summary>
    private void AddMissingParts(Tally other, List<string> missing)
    {
        var left = new Dictionary<string, int>(other._counts, StringComparer.Ordinal);
        foreach (var (item, count) in _counts)
        {
            if (left.TryGetValue(item, out var there)) left[item] = there - count;
        }

        foreach (var word in _joined)
        {
            var parts = word.Split(Joint, StringSplitOptions.RemoveEmptyEntries);
            for (var first = 0; first < parts.Length;)
            {
                var end = Math.Min(parts.Length, first + MostJoined);
                while (end > first && !TryTake(left, string.Concat(parts.AsSpan(first, end - first)))) end--;
                if (end == first) missing.Add(parts[end++]);
                first = end;
            }
        }
    }

    private static bool TryTake(Dictionary<string, int> left, string item)
    {
        if (left.GetValueOrDefault(item) <= 0) return false;
        left[item]--;
        return true;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c) || c == Joint || (c > '\u007f' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c)));

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
