namespace VcCleaner.Shortcodes;

/// <summary>WordPress's <c>300x200</c> to <c>300×200</c>, but not <c>0x1F</c>, <c>10x10x10</c> or <c>2x4px</c>. Part of <see cref="Texturizer"/>.</summary>
internal static class MultiplicationSigns
{
    public static void Replace(Span<char> text)
    {
        var from = 1;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] != 'x' || !char.IsAsciiDigit(text[i + 1]) || !IsNumberBefore(text, from, i)) continue;
            var end = EndOfNumber(text, i + 1);
            if (end < 0) continue;
            text[i] = '×';
            from = end + 1;
        }
    }

    /// <summary>A number that begins at a word boundary, and is not a lone zero.</summary>
    private static bool IsNumberBefore(ReadOnlySpan<char> text, int from, int end)
    {
        for (var start = end - 1; start >= from - 1 && (char.IsAsciiDigit(text[start]) || text[start] is '.' or ','); start--)
        {
            if (!char.IsAsciiDigit(text[start]) || (start > 0 && IsWord(text[start - 1]))) continue;
            if (text[start] != '0' || end - start > 1) return true;
        }

        return false;
    }

    /// <summary>The end of a number at a word boundary, or -1.</summary>
    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',')) end++;
        for (; end > start; end--)
        {
            if (IsWord(text[end - 1]) != (end < text.Length && IsWord(text[end]))) return end;
        }

        return -1;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
