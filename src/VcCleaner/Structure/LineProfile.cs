using System.Globalization;

namespace VcCleaner.Structure;

/// <summary>Everything that a line shows by itself, read in one pass: the evidence before anything around it is looked at.</summary>
/// <param name="Text">The line, tidied.</param>
/// <param name="Length">Its length in words; scripts without spaces are counted in what takes about as much room in thought.</param>
/// <param name="End">How it ends.</param>
/// <param name="Case">How it uses capitals.</param>
/// <param name="Number">The number it begins with.</param>
/// <param name="Traits">What else is in it.</param>
internal sealed record LineProfile(string Text, int Length, LineEnd End, LetterCase Case, LineNumber Number, LineTraits Traits)
{
    /// <summary>Nothing longer can be a heading.</summary>
    public const int LongestLine = 180;

    /// <summary>How many letters it has, of whatever script.</summary>
    public int Letters { get; init; }

    /// <summary>Tells its first word from others, whatever the case.</summary>
    public uint FirstWordKey { get; init; }

    /// <summary>The same for its last word.</summary>
    public uint LastWordKey { get; init; }

    public bool Has(LineTraits trait) => (Traits & trait) != 0;

    public static LineProfile Read(string text)
    {
        var number = LineNumber.Read(text);
        var body = text.AsSpan(number.Style is NumberStyle.None or NumberStyle.Word ? 0 : number.Length);
        var count = Scan(body);
        var end = EndOf(text, out var endsAt);
        var traits = TraitsOf(text, count) | WordTraits.Of(text.AsSpan(0, endsAt), body, count.Digits > 0);
        return new LineProfile(text, count.Length, end, CaseOf(count), number, traits) { Letters = count.Letters, FirstWordKey = WordKey.OfFirst(body), LastWordKey = WordKey.OfLast(text) };
    }

    public static LineEnd EndOf(string text) => EndOf(text, out _);

    private ref struct Counts
    {
        public int Words, Brackets, Letters, Wide, Narrow, Upper, Lower, UpperWords, LowerWords, MajorLower, Digits, Characters, Commas, Colons, InnerEnds;
        public bool IsLowerStart, HasDash, HasParentheses, HasQuote, HasClock, HasUrl, HasAt, HasCurrency;

        /// <summary>Two ideographs make a word, as do four letters of Thai.</summary>
        public readonly int Length => Words + ((Wide + 1) / 2) + ((Narrow + 3) / 4);
    }

    private static Counts Scan(ReadOnlySpan<char> text)
    {
        var count = default(Counts);
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c == ' ') i++;
            else if (char.IsAsciiLetterOrDigit(c)) i = ScanWord(text, i, ref count);
            else if (IsWide(c)) { count.Wide++; count.Letters++; i++; }
            else if (IsUnspaced(c)) { count.Narrow++; count.Letters++; i++; }
            else if (char.IsLetterOrDigit(c)) i = ScanWord(text, i, ref count);
            else { ScanMark(text, i, ref count); i++; }
        }

        count.Characters = text.Length;
        return count;
    }

    private static int ScanWord(ReadOnlySpan<char> text, int start, ref Counts count)
    {
        var i = start;
        while (i < text.Length)
        {
            // Most letters are small ones; they are counted by the run, since counting each costs more than reading it.
            var run = i;
            while (i < text.Length && char.IsAsciiLetterLower(text[i])) i++;
            count.Letters += i - run;
            count.Lower += i - run;
            if (i == text.Length || !ScanInWord(text[i], ref count)) break;
            i++;
        }

        if (char.IsUpper(text[start])) count.UpperWords++;
        else if (char.IsLower(text[start]))
        {
            if (count.Words == 0) count.IsLowerStart = true;
            count.LowerWords++;
            // Short words are articles and prepositions, which a title leaves small.
            if (i - start > 4) count.MajorLower++;
        }

        count.Words++;
        return i;
    }

    /// <summary>Counts a character other than <c>a</c> to <c>z</c>; false if no word goes on with it.</summary>
    private static bool ScanInWord(char c, ref Counts count)
    {
        if (char.IsAsciiLetterUpper(c))
        {
            count.Letters++;
            count.Upper++;
            return true;
        }

        if (c == ' ' || IsWide(c) || IsUnspaced(c)) return false;
        if (char.IsLetter(c)) count.Letters++;
        if (char.IsUpper(c)) count.Upper++;
        else if (char.IsLower(c)) count.Lower++;
        else if (char.IsDigit(c)) count.Digits++;
        else if (c is not ('\'' or '’') && !char.IsLetter(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)) return false;
        return true;
    }

    private static void ScanMark(ReadOnlySpan<char> text, int i, ref Counts count)
    {
        switch (text[i])
        {
            case ',' or '،' or '，' or '、' or ';' or '；' or '؛':
                count.Commas++;
                break;
            case ':' or '：' when i + 1 < text.Length:
                if (i > 0 && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])) count.HasClock = true;
                else count.Colons++;
                break;
            case '–' or '—' or '|':
            case '-' when i > 0 && text[i - 1] == ' ':
                count.HasDash = true;
                break;
            case '(' or '（' or '[':
                count.HasParentheses = true;
                count.Brackets++;
                break;
            case ')' or '）' or ']':
                count.Brackets--;
                break;
            case '"' or '“' or '”' or '«' or '„' or '「' or '『':
                count.HasQuote = true;
                break;
            case '/' when i > 0 && text[i - 1] == ':' && i + 1 < text.Length && text[i + 1] == '/':
                count.HasUrl = true;
                break;
            case '@':
                count.HasAt = true;
                break;
            case '$' or '€' or '£' or '¥' or '₽' or '₹' or '₺' or '₩' or '฿':
                count.HasCurrency = true;
                break;
            // After a word of one or two letters it is an abbreviation or an initial: `J. R. Smith`.
            case '.' or '!' or '?' when i > 2 && i + 2 < text.Length && text[i + 1] == ' ' && !char.IsLower(text[i + 2]) && char.IsLetter(text[i - 1]) && char.IsLetter(text[i - 2]) && char.IsLetter(text[i - 3]):
            case '。' or '！' or '？' or '؟' or '।' or '۔' when i + 2 < text.Length:
                count.InnerEnds++;
                break;
            case '.' when i > 2 && text[i - 1] is 'w' or 'W' && text[i - 2] is 'w' or 'W' && text[i - 3] is 'w' or 'W':
                count.HasUrl = true;
                break;
        }
    }

    private static LetterCase CaseOf(in Counts count)
    {
        var cased = count.UpperWords + count.LowerWords;
        if (cased == 0 || count.Wide + count.Narrow > 0) return LetterCase.None;
        if (count.IsLowerStart) return LetterCase.LowerStart;
        if (count.Lower == 0 && count.Upper > 3) return LetterCase.AllCapitals;
        if (cased == 1) return LetterCase.SingleWord;
        if (count.MajorLower == 0 && count.UpperWords > 1 && count.UpperWords * 2 >= cased) return LetterCase.Title;
        return count.UpperWords > 1 ? LetterCase.Mixed : LetterCase.Sentence;
    }

    private static LineTraits TraitsOf(string text, in Counts count)
    {
        var traits = LineTraits.None;
        if (count.InnerEnds > 0) traits |= LineTraits.InnerSentence;
        if (count.Commas == 1) traits |= LineTraits.OneComma;
        if (count.Commas > 1) traits |= LineTraits.ManyCommas;
        if (count.Colons > 0) traits |= LineTraits.InnerColon;
        if (count.Digits > 0) traits |= LineTraits.Digits;
        if (count.Digits > 2 && count.Digits * 3 >= count.Characters) traits |= LineTraits.MostlyDigits;
        if (count.HasDash) traits |= LineTraits.Dash;
        if (count.HasParentheses) traits |= LineTraits.Parentheses;
        if (count.Brackets != 0) traits |= LineTraits.Unbalanced;
        if (count.HasQuote) traits |= LineTraits.Quoted;
        if (count.HasClock) traits |= LineTraits.ClockTime;
        if (text.Length > 0 && !char.IsLetterOrDigit(text[0]) && !char.IsSurrogate(text[0])) traits |= LineTraits.SymbolStart;
        if (count.HasCurrency && count.Digits > 0) traits |= LineTraits.Price;
        if (count.HasAt && ContactTraits.IsEmailIn(text)) traits |= LineTraits.Email;
        if (count.HasUrl) traits |= LineTraits.Url;
        return count.Digits > 0 ? traits | ContactTraits.OfNumbers(text, count.Digits) : traits;
    }

    private static LineEnd EndOf(string text, out int endsAt)
    {
        var i = text.Length - 1;
        while (i > 0 && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '」' or '』' or '）' or '*')) i--;
        var end = i < 0 ? LineEnd.Bare : text[i] switch
        {
            '.' or '。' or '।' or '۔' or '．' or '።' => i > 1 && text[i] == '.' && text[i - 1] == '.' ? LineEnd.Open : LineEnd.Period,
            '?' or '？' or '؟' or ';' when text[i] != ';' || IsGreek(text) => LineEnd.Question,
            '!' or '！' => LineEnd.Exclamation,
            ':' or '：' => LineEnd.Colon,
            ',' or ';' or '،' or '؛' or '，' or '、' or '…' or '-' or '–' or '—' => LineEnd.Open,
            _ => LineEnd.Bare,
        };
        endsAt = end == LineEnd.Bare ? text.Length : Math.Max(i, 0);
        return end;
    }

    /// <summary>Greek asks with a semicolon.</summary>
    private static bool IsGreek(string text) => text[0] is >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF';

    /// <summary>Ideographs and kana; Korean has spaces.</summary>
    private static bool IsWide(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Thai, Lao, Burmese and Khmer.</summary>
    private static bool IsUnspaced(char c) => c is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF';
}
