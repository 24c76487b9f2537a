namespace VcCleaner.Structure;

/// <summary>Finds what people write on cards and signs: mail addresses, telephone numbers, years.</summary>
internal static class ContactTraits
{
    public static bool IsEmailIn(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
    }

    /// <summary>What a line with digits in it may be.</summary>
    public static LineTraits OfNumbers(string text, int digits)
    {
        var traits = LineTraits.None;
        if (digits >= 7 && IsPhone(text)) traits |= LineTraits.Phone;
        if (digits >= 4 && HasYear(text)) traits |= LineTraits.Year;
        return traits;
    }

    /// <summary>Seven digits or more with nothing between them but what telephone numbers are grouped with.</summary>
    private static bool IsPhone(string text)
    {
        int run = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) run++;
            else if (c is not (' ' or '-' or '.' or '(' or ')' or '/' or '+')) run = 0;
            if (run >= 7) return true;
        }

        return false;
    }

    private static bool HasYear(string text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            var isCentury = (text[i] == '1' && text[i + 1] == '9') || (text[i] == '2' && text[i + 1] == '0');
            if (!isCentury || !char.IsAsciiDigit(text[i + 2]) || !char.IsAsciiDigit(text[i + 3])) continue;
            var isWhole = (i == 0 || !char.IsAsciiDigit(text[i - 1])) && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]));
            if (isWhole) return true;
        }

        return false;
    }
}
