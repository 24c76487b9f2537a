using System.Buffers;
using System.Text;

namespace VcCleaner.Shortcodes;

/// <summary>What WordPress (4.4 and later) does to the typography of one chunk of text, so that a repair can be tried on it. Glyphs are decoded.</summary>
/// <remarks>
/// The rules and their order are those of <c>wptexturize</c>. Quotes become marks first, because later rules must not take a decided quote for
/// an open one; the marks become the locale's glyphs at the end.
/// </remarks>
internal sealed class Texturizer
{
    private const char OpenDouble = '\uE001';
    private const char OpenSingle = '\uE002';
    private const char CloseDouble = '\uE003';
    private const char CloseSingle = '\uE004';
    private const char Apostrophe = '\uE005';
    private const char Prime = '\uE006';
    private const char DoublePrime = '\uE007';
    private const char Candidate = '\uE008';

    /// <summary>Two backticks: a decided glyph, which opens no sentence.</summary>
    private const char Backticks = '\uE009';

    private static readonly SearchValues<char> Written = SearchValues.Create(['-', OpenDouble, OpenSingle, CloseDouble, CloseSingle, Apostrophe, Prime, DoublePrime, Backticks]);
    private static readonly SearchValues<char> Fixed = SearchValues.Create(".`'(");

    private static readonly string[] Elisions =
        ["'tain't", "'twere", "'twas", "'tis", "'twill", "'til", "'bout", "'nuff", "'round", "'cause", "'em"];

    private char[] _text = new char[256];
    private int _length;

    /// <summary>Appends the texturized chunk.</summary>
    public void Append(ReadOnlySpan<char> chunk, TexturizeLocale locale, StringBuilder output)
    {
        ReplaceFixedSequences(chunk, locale.HasElisions);
        var text = _text.AsSpan(0, _length);
        if (text.Contains('\''))
        {
            MarkSingleQuotes(text, hasApostrophe: locale.Apostrophe != "'");
            SentenceQuotes.Mark(text, '\'', Prime, OpenSingle, CloseSingle, Candidate);
        }

        if (text.Contains('"'))
        {
            MarkDoubleQuotes(text);
            SentenceQuotes.Mark(text, '"', locale.DoublePrime == "\"" ? CloseDouble : DoublePrime, OpenDouble, CloseDouble, Candidate);
        }

        MultiplicationSigns.Replace(text);
        Write(text, locale, output);
    }

    private void ReplaceFixedSequences(ReadOnlySpan<char> chunk, bool hasElisions)
    {
        if (_text.Length < chunk.Length) _text = new char[chunk.Length * 2];
        _length = 0;
        for (var i = 0; i < chunk.Length; i++)
        {
            var rest = chunk[i..];
            var plain = rest.IndexOfAny(Fixed);
            if (plain < 0) plain = rest.Length;
            rest[..plain].CopyTo(_text.AsSpan(_length));
            _length += plain;
            i += plain;
            if (i == chunk.Length) return;
            rest = rest[plain..];
            var (character, taken) = rest switch
            {
                ['.', '.', '.', ..] => ('…', 3),
                ['`', '`', ..] => (Backticks, 2),
                ['\'', '\'', ..] => (CloseDouble, 2),
                ['(', 't', 'm', ')', ..] when _length > 0 && _text[_length - 1] == ' ' => ('™', 4),
                ['\'', ..] when hasElisions && IsElision(rest) => (CloseSingle, 1),
                _ => (chunk[i], 1),
            };
            _text[_length++] = character;
            i += taken - 1;
        }
    }

    private static bool IsElision(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[1] is not ('t' or 'b' or 'n' or 'r' or 'c' or 'e')) return false;
        foreach (var word in Elisions)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A translation that leaves apostrophes straight has no rules that find them.</summary>
    private static void MarkSingleQuotes(Span<char> text, bool hasApostrophe)
    {
        if (hasApostrophe) MarkYears(text);
        MarkQuotedNumbers(text, '\'', OpenSingle, CloseSingle);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\'' && (QuoteContext.IsOpening(text, i) || (i > 0 && text[i - 1] == '"'))) text[i] = OpenSingle;
        }

        for (var i = 0; hasApostrophe && i < text.Length; i++)
        {
            if (text[i] == '\'' && i > 0 && !TagGlyphs.IsSpace(text[i - 1]) && QuoteContext.IsInWord(text, i + 1)) text[i] = Apostrophe;
        }
    }

    /// <summary><c>'99</c>, <c>'99'</c>, <c>'99"</c>; not <c>'9</c>, <c>'999</c>, <c>'99%</c>, <c>'99.5</c>.</summary>
    private static void MarkYears(Span<char> text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] != '\'' || !char.IsAsciiDigit(text[i + 1]) || !char.IsAsciiDigit(text[i + 2])) continue;
            var after = i + 3;
            if (after < text.Length && text[after] is '\'' or '"' && QuoteContext.IsClosing(text, after + 1))
            {
                text[i] = Apostrophe;
                text[after] = text[after] == '"' ? CloseDouble : CloseSingle;
            }
            else if (after == text.Length || !(text[after] == '%' || char.IsAsciiDigit(text[after])
                || (text[after] is '.' or ',' && after + 1 < text.Length && char.IsAsciiDigit(text[after + 1]))))
            {
                text[i] = Apostrophe;
            }
        }
    }

    private static void MarkDoubleQuotes(Span<char> text)
    {
        MarkQuotedNumbers(text, '"', OpenDouble, CloseDouble);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && QuoteContext.IsOpening(text, i) && (i + 1 == text.Length || !TagGlyphs.IsSpace(text[i + 1]))) text[i] = OpenDouble;
        }
    }

    private static void MarkQuotedNumbers(Span<char> text, char quote, char opening, char closing)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] != quote || !char.IsAsciiDigit(text[i + 1]) || (i > 0 && !TagGlyphs.IsSpace(text[i - 1]))) continue;
            var end = i + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',')) end++;
            if (end == text.Length || text[end] != quote) continue;
            text[i] = opening;
            text[end] = closing;
        }
    }

    private static void Write(ReadOnlySpan<char> text, TexturizeLocale locale, StringBuilder output)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var plain = text[i..].IndexOfAny(Written);
            output.Append(plain < 0 ? text[i..] : text.Slice(i, plain));
            if (plain < 0) return;
            i += plain;
            if (text[i] == '-')
            {
                i = WriteDashes(text, i, locale, output);
                continue;
            }

            output.Append(text[i] switch
            {
                OpenDouble or Backticks => locale.OpenDouble,
                OpenSingle => locale.OpenSingle,
                CloseDouble => locale.CloseDouble,
                CloseSingle => locale.CloseSingle,
                Apostrophe => locale.Apostrophe,
                Prime => locale.Prime,
                _ => locale.DoublePrime,
            });
        }
    }

    /// <summary>Writes a run of hyphens and returns its last index: three are an em dash, two or a lone one are judged by what is around.</summary>
    private static int WriteDashes(ReadOnlySpan<char> text, int start, TexturizeLocale locale, StringBuilder output)
    {
        var end = start;
        while (end < text.Length && text[end] == '-') end++;
        var isSpaced = IsBlankBefore(text, start, locale) && IsBlankAfter(text, end, locale);
        for (var i = end - start; i >= 3; i -= 3) output.Append(locale.EmDash);
        var isShort = end - start < 3;
        switch ((end - start) % 3)
        {
            case 2 when isShort && isSpaced: output.Append(locale.EmDash); break;
            case 2 when isShort && text[..start].EndsWith("xn", StringComparison.Ordinal): output.Append("--"); break;
            case 2: output.Append(locale.EnDash); break;
            case 1 when isShort && isSpaced: output.Append(locale.EnDash); break;
            case 1: output.Append('-'); break;
        }

        return end - 1;
    }

    /// <summary>The no-break space of a French quote, set before dashes are looked at, is a blank too.</summary>
    private static bool IsBlankBefore(ReadOnlySpan<char> text, int index, TexturizeLocale locale) =>
        index == 0 || TagGlyphs.IsSpace(text[index - 1]) || (text[index - 1] is OpenDouble or Backticks && TagGlyphs.IsSpace(locale.OpenDouble[^1]));

    private static bool IsBlankAfter(ReadOnlySpan<char> text, int index, TexturizeLocale locale) =>
        index == text.Length || TagGlyphs.IsSpace(text[index]) || (text[index] == CloseDouble && TagGlyphs.IsSpace(locale.CloseDouble[0]));
}
