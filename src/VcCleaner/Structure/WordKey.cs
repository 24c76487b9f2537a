namespace VcCleaner.Structure;

/// <summary>A number that tells a word from other words, whatever its case: lines are compared by it, and no string is made.</summary>
/// <remarks>FNV-1a. The hash of the runtime differs from run to run, and what is recovered must not.</remarks>
internal static class WordKey
{
    /// <summary>The key where there is no word.</summary>
    public const uint None = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>The key of the letters that a text begins with.</summary>
    public static uint OfFirst(ReadOnlySpan<char> text)
    {
        var key = None;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) break;
            key = (key ^ Small(c)) * Prime;
        }

        return key;
    }

    /// <summary>The key of the letters and digits behind the last space of a text.</summary>
    public static uint OfLast(ReadOnlySpan<char> text)
    {
        var key = None;
        for (var i = text.Length - 1; i >= 0 && text[i] != ' '; i--)
        {
            if (char.IsLetterOrDigit(text[i])) key = (key ^ Small(text[i])) * Prime;
        }

        return key;
    }

    private static char Small(char c) => char.IsAscii(c) ? (char)(c | 0x20) : char.ToLowerInvariant(c);
}
