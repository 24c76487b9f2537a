namespace VcCleaner.Structure;

/// <summary>Tells whether a paragraph is a reference of a bibliography: <c>Author A, Author B. (2012), Work. Journal, 12(6): 417–425.</c></summary>
internal static class Citation
{
    private const int Needed = 3;

    /// <summary>Nobody cites at greater length.</summary>
    private const int Longest = 900;

    private const int Shortest = 30;

    public static bool IsOne(string text) => text.Length <= Longest && MayBeOne(text) && Score(text) >= Needed;

    /// <summary>A reference begins with a name or a number and has a year or another number in it; most paragraphs do not, and need not be read.</summary>
    public static bool MayBeOne(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.Length >= Shortest && (SkipNumber(text) > 0 || BeginsWithAuthor(text)) && text.ContainsAnyInRange('0', '9');
    }

    private static int Score(string text)
    {
        var score = 0;
        if (HasIdentifier(text)) score += 2;
        if (HasYear(text, out var isEnclosed)) score += isEnclosed ? 2 : 1;
        else if (score == 0) return 0;
        if (HasVolume(text)) score += 2;
        if (BeginsWithAuthor(text)) score++;
        if (text.Contains("et al", StringComparison.Ordinal)) score++;
        if (HasWord(text, "pp.") || HasWord(text, "ISBN") || HasWord(text, "Vol.") || HasWord(text, "Journal") || HasWord(text, "Retrieved")) score++;
        return score;
    }

    private static bool HasIdentifier(string text) =>
        text.Contains("doi:", StringComparison.OrdinalIgnoreCase) || text.Contains("doi.org/", StringComparison.OrdinalIgnoreCase)
        || text.Contains("PMID", StringComparison.Ordinal) || text.Contains("arXiv:", StringComparison.OrdinalIgnoreCase);

    private static bool HasYear(string text, out bool isEnclosed)
    {
        isEnclosed = false;
        var isFound = false;
        for (var i = 1; i + 4 < text.Length; i++)
        {
            var isYear = text[i] is '1' or '2' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
                && (text[i + 1] is '8' or '9' && text[i] == '1' || text[i + 1] == '0' && text[i] == '2') && !char.IsAsciiDigit(text[i - 1]) && !char.IsAsciiDigit(text[i + 4]);
            if (!isYear) continue;
            isFound = true;
            var after = text[i + 4] is 'a' or 'b' or 'c' && i + 5 < text.Length ? text[i + 5] : text[i + 4];
            if (text[i - 1] is '(' && after is ')' or ',' || (after is ';' && i + 5 < text.Length)) isEnclosed = true;
        }

        return isFound;
    }

    /// <summary><c>12(6)</c>, <c>43:789</c>, <c>417–425</c>: volume, issue and pages.</summary>
    private static bool HasVolume(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1])) continue;
            if (text[i] is '(') return true;
            var digits = 0;
            while (i + 1 + digits < text.Length && char.IsAsciiDigit(text[i + 1 + digits])) digits++;
            // 14:30 is a time.
            if (text[i] is '–' or '-' or ':' && digits >= 3 && i >= 2) return true;
        }

        return false;
    }

    /// <summary><c>Deer TR,</c> · <c>Mekhail, Nagy,</c> · <c>Smith, J. (</c> · <c>Müller A</c>: a name and soon a comma or an initial.</summary>
    private static bool BeginsWithAuthor(ReadOnlySpan<char> text)
    {
        var i = SkipNumber(text);
        if (i >= text.Length || !char.IsUpper(text[i])) return false;
        var start = i;
        while (i < text.Length && i - start < 30 && (char.IsLetter(text[i]) || text[i] is '-' or '’' or '\'' || (char.IsWhiteSpace(text[i]) && i + 2 < text.Length && char.IsUpper(text[i + 1]) && char.IsLower(text[i + 2])))) i++;
        if (i + 2 >= text.Length || i == start) return false;
        if (text[i] == ',') return char.IsWhiteSpace(text[i + 1]) && char.IsUpper(text[i + 2]);
        // An organisation: `World Bee Society. (2012). …`
        if (text[i] == '.') return char.IsWhiteSpace(text[i + 1]) && text[i + 2] == '(';
        // Initials without a comma: `Deer TR, …`.
        return char.IsWhiteSpace(text[i]) && char.IsUpper(text[i + 1]) && (char.IsUpper(text[i + 2]) || text[i + 2] is ',' or '.');
    }

    private static int SkipNumber(ReadOnlySpan<char> text)
    {
        var i = 0;
        if (text[i] == '[') i++;
        var digits = i;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        if (i == digits || i - digits > 3 || i + 1 >= text.Length || text[i] is not (']' or '.' or ')')) return 0;
        i++;
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }

    private static bool HasWord(string text, string word) => text.Contains(word, StringComparison.Ordinal);
}
