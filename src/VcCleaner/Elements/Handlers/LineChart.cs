using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;
using VcCleaner.Shortcodes.Values;

namespace VcCleaner.Elements.Handlers;

/// <summary><c>vc_line_chart</c>: a table with a column for each point and a row for each line.</summary>
internal static class LineChart
{
    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        if (!ParamGroup.TryRead(element["values"] ?? "", out var lines) || lines.IsEmpty) return PartLowering.Lower(element, definition, context);

        var flow = new FlowCollector();
        if (element["title"] is { Length: > 0 } title) flow.AddBlocks([new Heading(2, context.ReadInline(title, element.OpenTag))]);

        var header = Row("", AttributeValues.Items(element["x_values"] ?? "", ValueEncoding.Semicolons));
        var rows = lines.Select(line => FieldSource.Of(line))
            .Select(line => Row(line["title"] ?? "", AttributeValues.Items(line["y_values"] ?? "", ValueEncoding.Semicolons)))
            .ToImmutableArray();
        var width = Math.Max(header.Cells.Length, rows.Max(row => row.Cells.Length));
        flow.AddBlocks([new Table([.. Enumerable.Repeat(ColumnAlignment.None, width)], Padded(header, width), [.. rows.Select(row => Padded(row, width))])]);
        return flow.ToFlow();

        TableRow Row(string label, IReadOnlyList<string> values) => new([Cell(label), .. values.Select(Cell)]);

        TableCell Cell(string text) => new(context.ReadInline(text, element.OpenTag));
    }

    private static TableRow Padded(TableRow row, int width) => new([.. row.Cells, .. Enumerable.Repeat(new TableCell([]), width - row.Cells.Length)]);
}
