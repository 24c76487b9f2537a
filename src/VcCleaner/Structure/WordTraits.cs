using System.Globalization;

namespace VcCleaner.Structure;

/// <summary>Looks a line's words up in the word lists of many languages.</summary>
internal static class WordTraits
{
    private const int LongestEntry = 40;

    /// <param name="line">The whole line without the mark at its end.</param>
    /// <param name="body">The line behind its number.</param>
    public static LineTraits Of(ReadOnlySpan<char> line, ReadOnlySpan<char> body)
    {
        Span<char> lower = stackalloc char[LongestEntry];
        var traits = LineTraits.None;
        var length = body.Length - Math.Max(0, body.Length - line.Length);
        var whole = body[..length].Trim(" .:：?？!！؟…*–—->»→");
        if (whole.Length <= LongestEntry)
        {
            var entry = lower[..whole.ToLowerInvariant(lower)];
            if (SectionNames.All.Contains(entry)) traits |= LineTraits.SectionName;
            if (BoilerplateLines.All.Contains(entry)) traits |= LineTraits.Boilerplate;
        }

        var isFirst = true;
        var rest = body;
        while (NextWord(ref rest, out var word))
        {
            if (word.Length > LongestEntry) { isFirst = false; continue; }
            var entry = lower[..word.ToLowerInvariant(lower)];
            if (isFirst && QuestionWords.All.Contains(entry)) traits |= LineTraits.QuestionStart;
            if (isFirst && IsBy(entry) && rest.Length > 4 && rest.TrimStart(" :") is [var next, ..] && char.IsUpper(next)) traits |= LineTraits.Byline;
            if (isFirst && SectionNames.All.Contains(entry)) traits |= LineTraits.SectionStart;
            if (MonthNames.All.Contains(entry)) traits |= LineTraits.MonthName;
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
