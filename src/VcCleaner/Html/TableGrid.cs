using System.Collections.Immutable;
using AngleSharp.Dom;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>The rows and cells of a table element, and what they tell about its purpose; part of <see cref="HtmlFragmentReader"/>.</summary>
internal sealed class TableGrid
{
    private const int MaxSpan = 1000;

    // Beyond that, spans or ragged rows would make many times more cells than the source has.
    private const int CellsPerSourceCell = 8;
    private const int FreeCells = 4096;

    private readonly List<List<TableGridCell>> _rows = [];

    public TableGrid(IElement table)
    {
        foreach (var child in table.ChildNodes)
        {
            switch (child)
            {
                case IElement { LocalName: "caption" } caption:
                    Captions.Add(caption);
                    break;
                case IElement { LocalName: "tr" } row:
                    AddRow(row, isHead: false);
                    break;
                case IElement { LocalName: "thead" or "tbody" or "tfoot" } section:
                    AddSection(section);
                    break;
                case IElement { LocalName: "colgroup" or "col" }:
                    break;
                default:
                    Strays.Add(child);
                    break;
            }
        }

        Columns = _rows.Count == 0 ? 0 : _rows.Max(Width);
        SourceCells = _rows.Sum(row => row.Count);
        IsPresentation = table.GetAttribute("role") is "presentation" or "none";
    }

    public List<IElement> Captions { get; } = [];

    /// <summary>What stands in a table outside of its cells; shortcodes, mostly.</summary>
    public List<INode> Strays { get; } = [];

    public IReadOnlyList<IReadOnlyList<TableGridCell>> Rows => _rows;

    public int Columns { get; }

    public bool HasSpans { get; private set; }

    private int SourceCells { get; }

    private bool IsPresentation { get; }

    private bool HasHeader { get; set; }

    /// <summary>True if the table only arranges content, as pages did before style sheets.</summary>
    public bool IsLayout
    {
        get
        {
            if (IsPresentation || Columns <= 1 || (_rows.Count == 1 && !HasHeader)) return true;
            if ((long)Columns * _rows.Count > ((long)SourceCells * CellsPerSourceCell) + FreeCells) return true;
            return !HasHeader && _rows.Exists(row => row.Exists(cell => cell.HoldsBlocks));
        }
    }

    /// <summary>The alignment that the cells of each column agree on, header first.</summary>
    public ImmutableArray<ColumnAlignment> Alignments()
    {
        var alignments = new ColumnAlignment[Columns];
        foreach (var row in _rows)
        {
            var column = 0;
            foreach (var cell in row)
            {
                if (alignments[column] == ColumnAlignment.None) alignments[column] = cell.Alignment;
                column += cell.Span;
            }
        }

        return [.. alignments];
    }

    private void AddSection(IElement section)
    {
        foreach (var child in section.ChildNodes)
        {
            if (child is IElement { LocalName: "tr" } row) AddRow(row, section.LocalName == "thead");
            else Strays.Add(child);
        }
    }

    private void AddRow(IElement element, bool isHead)
    {
        var row = new List<TableGridCell>();
        // Cells of rows above that reach down into this one leave empty cells.
        var above = _rows.Count == 0 ? [] : _rows[^1];
        var reach = new Queue<(int Column, int Rows, int Span)>();
        var column = 0;
        foreach (var cell in above)
        {
            if (cell.RowsBelow > 0) reach.Enqueue((column, cell.RowsBelow, cell.Span));
            column += cell.Span;
        }

        column = 0;
        foreach (var child in element.ChildNodes)
        {
            if (child is not IElement { LocalName: "td" or "th" } cell)
            {
                Strays.Add(child);
                continue;
            }

            AddReaching(reach, row, ref column);
            var span = SpanOf(cell, "colspan");
            var rows = SpanOf(cell, "rowspan");
            HasSpans |= span > 1 || rows > 1;
            HasHeader |= isHead || cell.LocalName == "th";
            row.Add(new TableGridCell(cell, span, rows - 1));
            column += span;
        }

        if (row.Count == 0) return;
        while (reach.Count > 0 && reach.Peek().Column == column) AddReaching(reach, row, ref column);
        _rows.Add(row);
    }

    private static void AddReaching(Queue<(int Column, int Rows, int Span)> reach, List<TableGridCell> row, ref int column)
    {
        while (reach.TryPeek(out var next) && next.Column <= column)
        {
            reach.Dequeue();
            if (next.Column < column) continue;
            row.Add(new TableGridCell(null, next.Span, next.Rows - 1));
            column += next.Span;
        }
    }

    private static int Width(List<TableGridCell> row) => row.Sum(cell => cell.Span);

    private static int SpanOf(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name)?.Trim(), out var span) ? Math.Clamp(span, 1, MaxSpan) : 1;
}
