using System.Collections.Immutable;

namespace VcCleaner.Structure;

/// <summary>What neighbouring lines have in common: items of a list are built alike, a heading is built unlike them.</summary>
internal static class Parallels
{
    /// <summary>How much of a text is searched for the words of a line.</summary>
    private const int SearchedLength = 240;

    private const int ShortestWord = 4;

    /// <summary>The forms that two lines of a page have in common.</summary>
    public static LineForms Shared(ImmutableArray<PageBlock> blocks, int one, int other)
    {
        if (one < 0 || other < 0 || one >= blocks.Length || other >= blocks.Length) return LineForms.None;
        if (blocks[one].Line is not { } first || blocks[other].Line is not { } second) return LineForms.None;
        var forms = LineForms.None;
        if (first.FirstWordKey == second.FirstWordKey && first.FirstWordKey != WordKey.None) forms |= LineForms.FirstWord;
        if (first.LastWordKey == second.LastWordKey && first.LastWordKey != WordKey.None) forms |= LineForms.LastWord;
        if (first.Has(LineTraits.InnerColon) && second.Has(LineTraits.InnerColon)) forms |= LineForms.Colon;
        if (char.IsDigit(first.Text[0]) && char.IsDigit(second.Text[0])) forms |= LineForms.Digit;
        return forms;
    }

    /// <summary>Two or three words that all begin with a capital: a person, a place, or a heading of that form.</summary>
    public static bool IsNameLike(LineProfile? line) =>
        line is { Length: 2 or 3, Case: LetterCase.Title, End: LineEnd.Bare, Traits: LineTraits.None };

    /// <summary>True if a word of the line, of some length, stands in the text too.</summary>
    public static bool WordReturns(ReadOnlySpan<char> line, ReadOnlySpan<char> text)
    {
        if (text.Length > SearchedLength) text = text[..SearchedLength];
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && char.IsLetterOrDigit(line[i])) continue;
            // The ending may differ: `cures`, `curing`. So may the case of the first letter, which is not looked at.
            var word = line[start..i];
            start = i + 1;
            if (word.Length < ShortestWord) continue;
            if (text.IndexOf(word[1..Math.Min(word.Length, 7)]) >= 0) return true;
        }

        return false;
    }
}
