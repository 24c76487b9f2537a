using System.Globalization;

namespace VcCleaner.Structure;

/// <summary>Looks a line's words up in the word lists of many languages.</summary>
internal static class WordTraits
{
    private const int LongestEntry = 40;

    /// <summary>Of longer text the beginning is read.</summary>
    private const int LongestRead = 256;

    /// <summary>Thai, Chinese and Japanese write months with numbers; no language of the list has one of two letters.</summary>
    private const int ShortestMonth = 3;

    /// <param name="line">The whole line without the mark at its end.</param>
    /// <param name="body">The line behind its number.</param>
    public static LineTraits Of(ReadOnlySpan<char> line, ReadOnlySpan<char> body)
    {
        if (body.Length > LongestRead) body = body[..LongestRead];
        Span<char> lower = stackalloc char[LongestRead];
        lower = lower[..body.ToLowerInvariant(lower)];
        var traits = LineTraits.None;
        var whole = lower[..Math.Min(body.Length, line.Length)].Trim(" .:：?？!！؟…*–—->»→");
        if (whole.Length <= LongestEntry)
        {
            if (SectionNames.All.Contains(whole)) traits |= LineTraits.SectionName;
            if (BoilerplateLines.All.Contains(whole)) traits |= LineTraits.Boilerplate;
        }

        var isFirst = true;
        ReadOnlySpan<char> rest = lower;
        while (NextWord(ref rest, out var word))
        {
            if (isFirst)
            {
                if (QuestionWords.All.Contains(word)) traits |= LineTraits.QuestionStart;
                if (IsBy(word) && rest.Length > 4 && body[^rest.Length..].TrimStart(" :") is [var next, ..] && char.IsUpper(next)) traits |= LineTraits.Byline;
                if (SectionNames.All.Contains(word)) traits |= LineTraits.SectionStart;
            }

            if (word.Length >= ShortestMonth && MonthNames.All.Contains(word)) traits |= LineTraits.MonthName;
            isFirst = false;
        }

        if (QuestionWords.IsAskedWithoutSpaces(whole)) traits |= LineTraits.QuestionStart;
        return traits;
    }

    private static bool IsBy(ReadOnlySpan<char> word) =>
        word is "by" or "von" or "par" or "por" or "di" or "door" or "av" or "af" or "przez" or "autor" or "author" or "auteur" or "autore" or "автор" or "text" or "photo" or "foto" or "posted" or "written";

    private static bool NextWord(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start])) start++;
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || IsMark(text[end]) || text[end] is '\'' or '’' or '-')) end++;
        word = text[start..end];
        text = text[end..];
        return !word.IsEmpty;
    }

    /// <summary>Vowel signs of Hindi and the like are no letters, but they stand in words.</summary>
    private static bool IsMark(char c) => c > '\u02FF' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
