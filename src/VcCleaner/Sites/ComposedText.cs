using System.Collections.Frozen;
using System.Text;

namespace VcCleaner.Sites;

/// <summary>Joins letters and their combining marks (<c>e</c> + <c>´</c> = <c>é</c>), so that two names that some file systems take for one are seen as one.</summary>
/// <remarks><see cref="string.Normalize()"/> leaves text as it is where a program runs without the data of a culture library, as this one does.
/// Marks are taken in the order in which they stand, which is canonical in what systems write.</remarks>
internal static partial class ComposedText
{
    private const int HangulFirst = 0xAC00, LeadFirst = 0x1100, VowelFirst = 0x1161, TailFirst = 0x11A7;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28;

    private static readonly FrozenDictionary<(char, char), char> Pairs =
        Enumerable.Range(0, Triples.Length / 3).ToFrozenDictionary(i => (Triples[i * 3], Triples[(i * 3) + 1]), i => Triples[(i * 3) + 2]);

    public static string Of(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Join(composed[^1], c) is { } joined) composed[^1] = joined;
            else composed.Append(c);
        }

        return composed.ToString();
    }

    private static char? Join(char first, char second)
    {
        if (Pairs.TryGetValue((first, second), out var composed)) return composed;

        int lead = first - LeadFirst, vowel = second - VowelFirst;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount) return (char)(HangulFirst + (((lead * VowelCount) + vowel) * TailCount));

        int syllable = first - HangulFirst, tail = second - TailFirst;
        var isOpen = syllable is >= 0 and < LeadCount * VowelCount * TailCount && syllable % TailCount == 0;
        return isOpen && tail is > 0 and < TailCount ? (char)(first + tail) : null;
    }
}
