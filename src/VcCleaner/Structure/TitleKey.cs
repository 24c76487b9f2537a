using System.Globalization;
using System.Text;

namespace VcCleaner.Structure;

/// <summary>What two lines must share to be the same title: letters and digits, whatever the case, the spaces and the marks.</summary>
internal static class TitleKey
{
    /// <summary>The key, or an empty string for a line without letters and digits.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        var isSpacePending = false;
        foreach (var c in text)
        {
            if (IsPart(c))
            {
                if (isSpacePending && key.Length > 0) key.Append(' ');
                isSpacePending = false;
                key.Append(char.ToLowerInvariant(c));
            }
            // `don’t` is one word, whichever apostrophe it has; a dash and a colon both stand between words.
            else if (!IsInvisible(c)) isSpacePending = true;
        }

        return key.ToString();
    }

    /// <summary>False if the first letter or digit tells already that the line does not begin with the key: no key need be made of it.</summary>
    public static bool MayBegin(string line, string key)
    {
        foreach (var c in line)
        {
            if (IsPart(c)) return char.ToLowerInvariant(c) == key[0];
        }

        return false;
    }

    /// <summary>True if the line says the title and behind a mark the name of the site: <c>Title | Site</c>, <c>Title - Site</c>.</summary>
    public static bool IsWithSiteName(string line, string key)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — ", " » ", " · ", " :: "])
        {
            var at = line.LastIndexOf(mark, StringComparison.Ordinal);
            if (at <= 0 || line.Length - at - mark.Length > LongestSiteName || !IsName(line.AsSpan(at + mark.Length))) continue;
            if (Of(line[..at]) == key) return true;
        }

        return false;
    }

    private const int LongestSiteName = 40;

    /// <summary>A name is short and begins with a capital, a digit or a letter of a script that has none; a subtitle is a longer affair.</summary>
    private static bool IsName(ReadOnlySpan<char> text) => !text.IsEmpty && !char.IsLower(text[0]) && text.Count(' ') <= 3 && text[^1] is not ('.' or '?' or '!');

    /// <summary>Letters, digits, and the signs that tell C from C++ and a price from a number.</summary>
    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '+' or '#' or '$' or '€' or '%' || IsVowelSign(c);

    private static bool IsInvisible(char c) => c is '\'' or '’' or '‘' or '´' or '`' or '\u200B' or '\u00AD' or '\uFEFF';

    private static bool IsVowelSign(char c) => c > '\u02FF' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
