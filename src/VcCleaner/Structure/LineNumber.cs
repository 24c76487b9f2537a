namespace VcCleaner.Structure;

/// <summary>The number a line begins with, if it is numbered.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Value">The number; of a nested one the last part.</param>
/// <param name="Depth">1 for <c>2.</c>, 2 for <c>2.1</c>; 0 without a number.</param>
/// <param name="Length">How many characters number, mark and the space behind take.</param>
internal readonly record struct LineNumber(NumberStyle Style, int Value, int Depth, int Length)
{
    private const int MaxDigits = 4;

    public static LineNumber Read(ReadOnlySpan<char> line)
    {
        if (line.Length < 2) return default;
        if (char.IsAsciiDigit(line[0])) return ReadArabic(line);
        if (line[0] == '第') return ReadChinese(line);
        var letters = 0;
        while (letters < line.Length && letters < 20 && char.IsLetter(line[letters])) letters++;
        if (letters == 0 || letters == line.Length) return default;
        return ReadMarked(line, letters) is { Style: not NumberStyle.None } marked ? marked : ReadWord(line, letters);
    }

    private static LineNumber ReadArabic(ReadOnlySpan<char> line)
    {
        int i = 0, depth = 0, value = 0;
        while (true)
        {
            var start = i;
            value = 0;
            while (i < line.Length && char.IsAsciiDigit(line[i]) && i - start < MaxDigits) value = (value * 10) + (line[i++] - '0');
            if (i == start) break;
            depth++;
            if (i + 1 < line.Length && line[i] == '.' && char.IsAsciiDigit(line[i + 1])) i++;
            else break;
        }

        if (i >= line.Length || value > 199) return default;
        var hasMark = line[i] is '.' or ')' or '、' or '．' or ':';
        if (hasMark) i++;
        var hasSpace = i < line.Length && char.IsWhiteSpace(line[i]);
        var isWide = line[i - 1] is '、' or '．';
        // `1.5 litres` and `3 apples` are no numbers of lines; `2.1 Method` may be.
        if (i >= line.Length || (!hasSpace && !isWide && !(hasMark && char.IsLetter(line[i])))) return default;
        var length = SkipSpace(line, i);
        // `5.3 or later` is a version, `1.5 km` a length.
        if (!hasMark && (depth < 2 || depth > 4 || length >= line.Length || char.IsLower(line[length]))) return default;
        return new LineNumber(depth > 1 ? NumberStyle.Nested : NumberStyle.Arabic, value, depth, length);
    }

    private static LineNumber ReadChinese(ReadOnlySpan<char> line)
    {
        var i = 1;
        while (i < line.Length && i < 6 && (char.IsDigit(line[i]) || "一二三四五六七八九十百".Contains(line[i], StringComparison.Ordinal))) i++;
        if (i == 1 || i >= line.Length || !"章节節回部步条條天课課話话".Contains(line[i], StringComparison.Ordinal)) return default;
        return new LineNumber(NumberStyle.Word, 0, 1, SkipSpace(line, i + 1));
    }

    /// <summary><c>IV. Results</c>, <c>A) Before you start</c>, <c>一、概要</c>.</summary>
    private static LineNumber ReadMarked(ReadOnlySpan<char> line, int letters)
    {
        if (line[letters] == '、' && letters <= 2 && "一二三四五六七八九十".Contains(line[0], StringComparison.Ordinal))
        {
            var digit = "一二三四五六七八九十".IndexOf(line[0], StringComparison.Ordinal) + 1;
            return new LineNumber(NumberStyle.Letter, letters == 1 ? digit : 0, 1, SkipSpace(line, letters + 1));
        }

        if (line[letters] is not ('.' or ')') || letters + 1 >= line.Length || !char.IsWhiteSpace(line[letters + 1])) return default;
        var roman = RomanValue(line[..letters]);
        // A lone C. or D. is more often the third or fourth letter than a hundred or five hundred, and "I." may be either.
        if (roman > 0 && (letters > 1 || line[0] is 'I' or 'V' or 'X')) return new LineNumber(NumberStyle.Roman, roman, 1, SkipSpace(line, letters + 1));
        if (letters > 1) return default;
        var value = char.ToLowerInvariant(line[0]) - 'a' + 1;
        return new LineNumber(NumberStyle.Letter, value is > 0 and <= 26 ? value : 0, 1, SkipSpace(line, letters + 1));
    }

    /// <summary><c>Step 2: …</c>: one word, a number, and then a mark, a space or the end.</summary>
    private static LineNumber ReadWord(ReadOnlySpan<char> line, int letters)
    {
        if (line[letters] != ' ') return default;
        int i = letters + 1, value = 0, start = i;
        if (i < line.Length && line[i] == '#') start = ++i;
        while (i < line.Length && char.IsAsciiDigit(line[i]) && i - start < MaxDigits) value = (value * 10) + (line[i++] - '0');
        if (i == start || value > 199 || (i < line.Length && !(line[i] is ':' or '.' or ')' or '-' or '–' or '—' || char.IsWhiteSpace(line[i])))) return default;
        if (i + 1 < line.Length && line[i] == '.' && char.IsAsciiDigit(line[i + 1])) return default;
        return new LineNumber(NumberStyle.Word, value, 1, SkipSpace(line, i));
    }

    private static int RomanValue(ReadOnlySpan<char> letters)
    {
        if (letters.Length > 6) return 0;
        int value = 0, before = int.MaxValue;
        foreach (var letter in letters)
        {
            var digit = letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
            if (digit == 0) return 0;
            value += digit > before ? digit - (2 * before) : digit;
            before = digit;
        }

        return value;
    }

    private static int SkipSpace(ReadOnlySpan<char> line, int i)
    {
        while (i < line.Length && char.IsWhiteSpace(line[i])) i++;
        return i;
    }
}
