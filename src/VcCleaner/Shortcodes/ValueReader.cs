using System.Text;

namespace VcCleaner.Shortcodes;

/// <summary>Turns the cells of a value into the value as its author wrote it, still with WPBakery's backticks.</summary>
internal sealed class ValueReader(string text)
{
    private readonly StringBuilder _builder = new();
    private TagCells _cells = null!;
    private TypographyStyle _style;

    /// <summary>The style of typography that the tag went through.</summary>
    public TypographyStyle Style => _style;

    public void Begin(TagCells cells)
    {
        _cells = cells;
        _style = TypographyStyle.Of(cells);
    }

    /// <summary>A value between curled quotes.</summary>
    public string ReadCurled(int start, int end)
    {
        var family = _cells.FamilyAt(start - 1);
        if (_style.HasNoBreakSpace && end > start && TagGlyphs.IsSpace(_cells[end - 1].Glyph)) end--;
        _builder.Clear();
        new TypographyReversal(_style).Write(_cells, start, end, family, text, _builder);
        return _builder.ToString();
    }

    /// <summary>A value that typography has not touched: its references are the author's, backslashes are not.</summary>
    public string ReadAsWritten(int start, int end)
    {
        var from = _cells.StartOf(start);
        var length = _cells.StartOf(end) - from;
        if (!HasEscapes(start, end)) return text.Substring(from, length);

        _builder.Clear();
        for (var i = start; i < end; i++) AppendAsWritten(_cells, i, text, _builder);
        return _builder.ToString();
    }

    private bool HasEscapes(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_cells[i].Form is CellForm.Escaped or CellForm.Ampersand || (_cells.IsEncodedTwice && _cells[i].Form == CellForm.Reference)) return true;
        }

        return false;
    }

    /// <summary>Appends what a cell meant before escapes that are not the author's.</summary>
    public static void AppendAsWritten(TagCells cells, int index, string text, StringBuilder builder)
    {
        var cell = cells[index];
        if (cell.Form is CellForm.Raw or CellForm.Escaped or CellForm.Ampersand)
        {
            builder.Append(cell.Glyph);
            return;
        }

        var written = text.AsSpan(cell.Start, cells.StartOf(index + 1) - cell.Start);
        if (cell.Form == CellForm.Reference && cells.IsEncodedTwice && written.StartsWith("&amp;", StringComparison.Ordinal))
        {
            builder.Append('&');
            written = written[5..];
        }

        builder.Append(written);
    }
}
