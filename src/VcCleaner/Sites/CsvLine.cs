using System.Text;

namespace VcCleaner.Sites;

/// <summary>Writes a line of CSV (RFC 4180) that no spreadsheet takes for a formula.</summary>
internal static class CsvLine
{
    public static string Of(params ReadOnlySpan<string> cells)
    {
        var csv = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) csv.Append(',');
            AppendCell(csv, cells[i]);
        }

        return csv.Append('\n').ToString();
    }

    private static void AppendCell(StringBuilder csv, string cell)
    {
        // A spreadsheet runs what begins like a formula, so an export could make the reader's computer call out.
        if (cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]) cell = "'" + cell;
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            csv.Append(cell);
            return;
        }

        csv.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
