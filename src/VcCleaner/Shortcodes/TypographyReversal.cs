using System.Text;

namespace VcCleaner.Shortcodes;

/// <summary>The inverse of WordPress's typography inside one tag: curled quotes, dashes and dots become what the author typed.</summary>
/// <remarks>
/// A reference is WordPress's work and a raw character the author's, unless the tag holds no reference at all: then an export or a browser has
/// decoded them, and every typographic character counts as WordPress's except quotes that stand in an author's pair: <c>“x”</c>.
/// (Two backticks on both sides become the same glyph twice: <c>“x“</c>.)
/// </remarks>
internal sealed class TypographyReversal
{
    private readonly TypographyStyle _style;

    public TypographyReversal(TypographyStyle style) => _style = style;

    /// <summary>Writes the value in a range of cells, with backticks for quotes.</summary>
    /// <param name="cells">The tag.</param>
    /// <param name="start">First cell of the value.</param>
    /// <param name="end">Past its last cell.</param>
    /// <param name="family">The quotes around the value.</param>
    /// <param name="text">The source.</param>
    /// <param name="builder">Takes the value.</param>
    public void Write(TagCells cells, int start, int end, QuoteFamily family, string text, StringBuilder builder)
    {
        var pairEnd = -1;
        for (var i = start; i < end; i++)
        {
            var cell = cells[i];
            if (cell.Form is CellForm.Raw or CellForm.Escaped or CellForm.Ampersand && (cell.Glyph < '\u0080' || !_style.IsWordPressRaw(cell.Glyph)))
            {
                i += AppendRaw(cells.Text(i, end), builder);
                continue;
            }

            switch (cell.Glyph)
            {
                case '…': builder.Append("..."); break;
                case '–': builder.Append(IsSpaced(cells, i, start, end) ? "-" : "--"); break;
                case '—': builder.Append(IsSpaced(cells, i, start, end) ? "--" : "---"); break;
                case '×' when IsBetweenDigits(cells, i, start, end): builder.Append('x'); break;
                case '™' when i > start && cells[i - 1].Glyph == ' ': builder.Append("(tm)"); break;
                case '&' or '\n': builder.Append(cell.Glyph); break;
                case TagGlyphs.NoBreakSpace when _style.HasNoBreakSpace && i + 1 < end && cells[i + 1].Glyph == _style.ClosingDouble: break;
                default:
                    if (i > pairEnd && cell.Form == CellForm.Raw) pairEnd = Math.Max(pairEnd, EndOfPair(cells, i, end));
                    if (i == pairEnd || (cell.Form == CellForm.Raw && pairEnd > i && TagGlyphs.FamilyOf(cell.Glyph) == QuoteFamily.Double)) builder.Append(cell.Glyph);
                    else i += WriteQuote(cells, i, family, text, builder);
                    break;
            }
        }
    }

    /// <summary>Appends a character that typography has not made; returns how many more cells it took.</summary>
    private int AppendRaw(ReadOnlySpan<char> rest, StringBuilder builder)
    {
        if (rest[0] == '&' && (_style.IsEscapedHtml || _style.IsSerialized) && TypographicEntity.TryRead(rest, out var character, out var length))
        {
            builder.Append(character);
            return length - 1;
        }

        builder.Append(rest[0]);
        return 0;
    }

    private int WriteQuote(TagCells cells, int index, QuoteFamily family, string text, StringBuilder builder)
    {
        var glyph = cells[index].Glyph;
        switch (TagGlyphs.FamilyOf(glyph))
        {
            case QuoteFamily.Double when family == QuoteFamily.Single || _style.IsEscapedHtml:
                builder.Append('"');
                return 0;
            case QuoteFamily.Double when glyph != TagGlyphs.DoublePrime:
                builder.Append(glyph == _style.ClosingDouble ? "''" : "``");
                return _style.HasNoBreakSpace && glyph == '«' && index + 1 < cells.Count && cells[index + 1].Glyph == TagGlyphs.NoBreakSpace ? 1 : 0;
            case QuoteFamily.Single when family == QuoteFamily.Double:
                builder.Append('\'');
                return 0;
            case QuoteFamily.None when glyph == TagGlyphs.NoBreakSpace && _style.IsSerialized:
                builder.Append(glyph);
                return 0;
            default:
                ValueReader.AppendAsWritten(cells, index, text, builder);
                return 0;
        }
    }

    /// <summary>The closing quote of a pair of typographic quotes that an author typed, or -1.</summary>
    private static int EndOfPair(TagCells cells, int start, int end)
    {
        var closing = cells[start].Glyph switch
        {
            '“' => '”',
            '„' => '“',
            '«' => '»',
            _ => '\0',
        };
        if (closing == '\0') return -1;
        for (var i = start + 1; i < end; i++)
        {
            if (TagGlyphs.FamilyOf(cells[i].Glyph) == QuoteFamily.Double) return cells[i].Glyph == closing && cells[i].Form == CellForm.Raw ? i : -1;
        }

        return -1;
    }

    private static bool IsSpaced(TagCells cells, int index, int start, int end) =>
        index > start && index + 1 < end && TagGlyphs.IsSpace(cells[index - 1].Glyph) && TagGlyphs.IsSpace(cells[index + 1].Glyph);

    private static bool IsBetweenDigits(TagCells cells, int index, int start, int end) =>
        index > start && index + 1 < end && char.IsAsciiLetterOrDigit(cells[index - 1].Glyph) && char.IsAsciiLetterOrDigit(cells[index + 1].Glyph);
}
