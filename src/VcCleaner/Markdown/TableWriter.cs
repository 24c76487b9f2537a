using VcCleaner.Documents;
using VcCleaner.Text;

namespace VcCleaner.Markdown;

/// <summary>Writes tables the way prettier does: pipes at both ends, columns padded to one width.</summary>
internal static class TableWriter
{
    private const int MinWidth = 3; // of `---`

    /// <param name="output">Where to.</param>
    /// <param name="table">In canonical form.</param>
    /// <param name="writeCell">Gives the Markdown of a cell.</param>
    public static void Write(MarkdownOutput output, Table table, Func<TableCell, string> writeCell)
    {
        var columns = table.Alignments.Length;
        var rows = new string[table.Rows.Length + 1][];
        for (var r = 0; r < rows.Length; r++)
        {
            var cells = (r == 0 ? table.Header : table.Rows[r - 1]).Cells;
            rows[r] = new string[columns];
            for (var c = 0; c < columns; c++)
                rows[r][c] = c < cells.Length ? writeCell(cells[c]) : "";
        }

        var widths = new int[columns];
        Array.Fill(widths, MinWidth);
        foreach (var row in rows)
        {
            for (var c = 0; c < columns; c++)
                widths[c] = Math.Max(widths[c], DisplayWidth.Of(row[c]));
        }

        WriteRow(output, rows[0], widths, table);
        output.WriteLine();
        WriteDelimiters(output, widths, table);
        for (var r = 1; r < rows.Length; r++)
        {
            output.WriteLine();
            WriteRow(output, rows[r], widths, table);
        }
    }

    private static void WriteRow(MarkdownOutput output, string[] cells, int[] widths, Table table)
    {
        output.Write('|');
        for (var c = 0; c < cells.Length; c++)
        {
            var space = widths[c] - DisplayWidth.Of(cells[c]);
            var left = table.Alignments[c] switch { ColumnAlignment.Right => space, ColumnAlignment.Center => space / 2, _ => 0 };
            output.WriteRepeated(' ', left + 1);
            output.Write(cells[c]);
            output.WriteRepeated(' ', space - left + 1);
            output.Write('|');
        }
    }

    private static void WriteDelimiters(MarkdownOutput output, int[] widths, Table table)
    {
        output.Write('|');
        for (var c = 0; c < widths.Length; c++)
        {
            var hasLeft = table.Alignments[c] is ColumnAlignment.Left or ColumnAlignment.Center;
            var hasRight = table.Alignments[c] is ColumnAlignment.Right or ColumnAlignment.Center;
            output.Write(hasLeft ? " :" : " -");
            output.WriteRepeated('-', widths[c] - 2);
            output.Write(hasRight ? ": |" : "- |");
        }
    }
}
