using System.Buffers;
using System.Globalization;
using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>Characters in a row that, as bytes of Windows-1252, are valid UTF-8. Most are mojibake; some are capitals before a quote.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Replacement">What the UTF-8 says.</param>
/// <param name="Sequences">How many characters it says.</param>
/// <param name="IsStrong">Whether nobody would write them: <c>fÃ©</c> or <c>â€™</c>, but not <c>“IRMÃ”</c>.</param>
internal sealed record MojibakeRun(TextSpan Span, string Replacement, int Sequences, bool IsStrong)
{
    /// <summary>So many characters in a row are no accident: <c>Ð´Ð¾Ð¼</c>.</summary>
    private const int LongRun = 3;
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Whether it is the no-break space of old editors, <c>Â </c>.</summary>
    public bool IsSpace => Replacement.Length == 1 && Replacement[0] == NoBreakSpace;

    public static List<MojibakeRun> FindAll(string text)
    {
        var runs = new List<MojibakeRun>();
        var replacement = new StringBuilder();
        for (var start = 0; ;)
        {
            // 0xC2 to 0xF4 lead a character of UTF-8; the same numbers are the letters Â to ô.
            var lead = text.AsSpan(start).IndexOfAnyInRange('Â', 'ô');
            if (lead < 0) return runs;

            start += lead;
            var (end, sequences, isStrong) = (start, 0, false);
            _ = replacement.Clear();
            while (TryDecode(text.AsSpan(end), out var rune, out var length))
            {
                isStrong |= IsImplausible(text, end, length, rune);
                _ = replacement.Append(rune.ToString());
                sequences++;
                end += length;
            }

            if (sequences > 0) runs.Add(new MojibakeRun(TextSpan.FromBounds(start, end), replacement.ToString(), sequences, isStrong || sequences >= LongRun));
            start = Math.Max(end, start + 1);
        }
    }

    private static bool TryDecode(ReadOnlySpan<char> text, out Rune rune, out int length)
    {
        (rune, length) = (default, 0);
        if (text.IsEmpty || text[0] is < 'Â' or > 'ô') return false;

        length = text[0] switch { < 'à' => 2, < 'ð' => 3, _ => 4 };
        if (length > text.Length) return false;

        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = (byte)text[0];
        for (var i = 1; i < length; i++)
        {
            if (!TryGetContinuation(text[i], out bytes[i])) return false;
        }

        return Rune.DecodeFromUtf8(bytes[..length], out rune, out var used) == OperationStatus.Done && used == length && IsAssigned(rune);
    }

    /// <summary>Control characters of the C1 block count: they stand between two misreadings.</summary>
    private static bool IsAssigned(Rune rune)
        => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    /// <summary>The byte 0x80 to 0xBF that Windows-1252, or Latin-1 for what Windows-1252 leaves open, shows as a character.</summary>
    private static bool TryGetContinuation(char c, out byte value)
    {
        value = (byte)c;
        if (c is >= '\u0080' and <= '\u00BF') return true;

        const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
        var index = High.IndexOf(c);
        value = (byte)(0x80 + index);
        return c > '\u00BF' && index >= 0;
    }

    /// <summary>Whether nobody would write this sequence at this place.</summary>
    private static bool IsImplausible(string text, int start, int length, Rune rune)
    {
        var sequence = text.AsSpan(start, length);
        // Control characters of the C1 block are in no text.
        if (sequence.IndexOfAnyInRange('\u0080', '\u009F') >= 0) return true;

        var before = start == 0 ? ' ' : text[start - 1];
        var after = start + length == text.Length ? ' ' : text[start + length];
        return sequence[0] switch
        {
            'â' => sequence[1] == '€' || ("‚„†ˆ˜œ".Contains(sequence[1]) && IsSymbol(rune)),
            'ð' => sequence[1] == 'Ÿ',
            'ï' => sequence is "ï»¿",
            'Â' => IsImplausibleAfterA(before, sequence[1]),
            'Ã' => char.IsLower(before) || IsImplausibleAfterTilde(before, sequence[1], after),
            // A capital within a word of small letters: `wÅ‚asny`.
            _ => length == 2 && char.IsUpper(sequence[0]) && char.IsLower(before),
        };
    }

    private static bool IsSymbol(Rune rune) => Rune.IsSymbol(rune) || Rune.IsPunctuation(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNumber;

    /// <summary><c>Â </c>, <c>Â»</c>: behind a capital or alone it can be the letter.</summary>
    private static bool IsImplausibleAfterA(char before, char second)
    {
        if (char.IsUpper(before)) return false;
        return char.IsLower(before) || !(second is NoBreakSpace or '»' or '«') || (second == NoBreakSpace && (char.IsDigit(before) || ".,;:!?)>".Contains(before)));
    }

    /// <summary><c>Ã‰</c>: the letter ends words in Portuguese capitals, where a closing mark may follow: <c>“IRMÃ”</c>, <c>AMANHÃ…</c>.</summary>
    private static bool IsImplausibleAfterTilde(char before, char second, char after)
    {
        if ("“‘„”’›‹»«•".Contains(second)) return char.IsLower(after) && char.IsWhiteSpace(before);
        if ("–—…".Contains(second)) return !char.IsUpper(before) && (char.IsLower(after) || (second == '—' && (char.IsWhiteSpace(before) || char.IsDigit(before))));
        if (second == NoBreakSpace) return char.IsWhiteSpace(before);
        return !char.IsUpper(before) || !"©®™ªº¹²³·´".Contains(second);
    }
}
