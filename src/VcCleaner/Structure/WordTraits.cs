using System.Globalization;

namespace VcCleaner.Structure;

/// <summary>Looks a line's words up in the word lists of many languages: the first and the last, the line as a whole, and those beside a number.</summary>
internal static class WordTraits
{
    private const int LongestEntry = 40;

    /// <summary>Of longer text the beginning is read.</summary>
    private const int LongestRead = 256;

    /// <summary>Thai, Chinese and Japanese write months with numbers; no language of the list has one of two letters.</summary>
    private const int ShortestMonth = 3;

    private const string Marks = " .:：?？!！؟…*–—->»→";

    /// <param name="line">The whole line without the mark at its end.</param>
    /// <param name="body">The line behind its number.</param>
    /// <param name="hasDigits">Without a number, the name of a month is no date.</param>
    public static LineTraits Of(ReadOnlySpan<char> line, ReadOnlySpan<char> body, bool hasDigits)
    {
        if (body.Length > LongestRead) body = body[..LongestRead];
        var whole = body[..Math.Min(body.Length, line.Length)].Trim(Marks);
        var traits = whole.Length <= LongestEntry ? OfWhole(whole) : LineTraits.None;
        var rest = body;
        if (!NextWord(ref rest, out var word)) return traits;
        traits |= OfFirst(KnownWords.KindsOf(word), rest);
        if (hasDigits || whole.Length == word.Length) traits |= MonthIn(body);
        var last = LastWord(whole);
        if (last.Length > 1 && (KnownWords.KindsOf(last) & WordKinds.Small) != 0) traits |= LineTraits.SmallEnd;
        return traits;
    }

    private static LineTraits OfWhole(ReadOnlySpan<char> whole)
    {
        var kinds = KnownWords.KindsOf(whole);
        var traits = QuestionWords.IsAskedWithoutSpaces(whole) ? LineTraits.QuestionStart : LineTraits.None;
        if ((kinds & WordKinds.SectionName) != 0) traits |= LineTraits.SectionName;
        if ((kinds & WordKinds.Boilerplate) != 0) traits |= LineTraits.Boilerplate;
        return traits;
    }

    private static LineTraits OfFirst(WordKinds kinds, ReadOnlySpan<char> rest)
    {
        var traits = LineTraits.None;
        if (kinds == WordKinds.None) return traits;
        if ((kinds & WordKinds.Question) != 0) traits |= LineTraits.QuestionStart;
        if ((kinds & WordKinds.By) != 0 && rest.Length > 4 && rest.TrimStart(" :") is [var next, ..] && char.IsUpper(next)) traits |= LineTraits.Byline;
        if ((kinds & WordKinds.SectionName) != 0) traits |= LineTraits.SectionStart;
        if ((kinds & WordKinds.Action) != 0) traits |= LineTraits.ActionStart;
        if ((kinds & WordKinds.Subject) != 0) traits |= LineTraits.SubjectStart;
        if ((kinds & WordKinds.Small) != 0) traits |= LineTraits.SmallStart;
        return traits;
    }

    private static LineTraits MonthIn(ReadOnlySpan<char> rest)
    {
        while (NextWord(ref rest, out var word))
        {
            if (word.Length >= ShortestMonth && (KnownWords.KindsOf(word) & WordKinds.Month) != 0) return LineTraits.MonthName;
        }

        return LineTraits.None;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && IsInWord(text[start - 1])) start--;
        return text[start..];
    }

    private static bool NextWord(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start])) start++;
        var end = start;
        while (end < text.Length && IsInWord(text[end])) end++;
        word = text[start..end];
        text = text[end..];
        return !word.IsEmpty;
    }

    private static bool IsInWord(char c) => char.IsAsciiLetter(c) || char.IsLetter(c) || c is '\'' or '’' or '-' || IsMark(c);

    /// <summary>Vowel signs of Hindi and the like are no letters, but they stand in words.</summary>
    private static bool IsMark(char c) => c > '\u02FF' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
