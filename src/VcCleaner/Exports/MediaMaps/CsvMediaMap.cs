using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.MediaMaps;

/// <summary>Reads a media map that is a table: our own <c>media.csv</c>, what WP-CLI and WP All Export write, or two columns typed by hand.</summary>
internal static class CsvMediaMap
{
    /// <summary>The order in which people type columns without naming them.</summary>
    private static readonly MediaField[] Unnamed = [MediaField.Id, MediaField.Url, MediaField.AlternativeText, MediaField.Title, MediaField.Caption];

    public static MediaMapReading Read(SourceText source)
    {
        var rows = new CsvRows(source.Text);
        var diagnostics = new DiagnosticBag();
        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        MediaField[]? columns = null;
        while (rows.Read())
        {
            if (columns is null)
            {
                columns = [.. rows.Cells.Select(MediaFieldNames.Of)];
                if (columns.Contains(MediaField.Id)) continue;
                if (!IsData(rows.Cells)) return MediaMapReading.Unreadable(source, "its first line names no column `id`", rows.Place);
                columns = Unnamed;
            }

            if (RecordOf(rows.Cells, columns).ToAttachment(rows.Place, diagnostics) is { } attachment) attachments.Add(attachment);
        }

        if (columns is null) return MediaMapReading.Unreadable(source, "it is empty");
        if (rows.IsUnclosed) diagnostics.Report(DiagnosticCatalog.UnusableMediaRow, rows.Place, "a quote is never closed");
        return new MediaMapReading(source, attachments.ToImmutable(), diagnostics.ToImmutable());
    }

    private static bool IsData(List<string> cells) => cells.Count >= 2 && cells[0].Length > 0 && cells[0].All(char.IsAsciiDigit) && cells[1].Contains('/');

    private static MediaRecord RecordOf(List<string> cells, MediaField[] columns)
    {
        var record = new MediaRecord();
        for (var i = 0; i < Math.Min(cells.Count, columns.Length); i++) record.Set(columns[i], WithoutGuard(cells[i]));
        return record;
    }

    /// <summary>Our own table puts an apostrophe before what a spreadsheet would take for a formula.</summary>
    private static string WithoutGuard(string cell) => cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;
}
