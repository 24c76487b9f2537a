using System.Collections.Immutable;
using AngleSharp.Dom;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <content>Tables: of data, or of layout.</content>
internal sealed partial class FragmentWalk
{
    private void ReadTable(IElement element, FlowBuilder flow)
    {
        flow.EndParagraph();
        var grid = new TableGrid(element);
        foreach (var caption in grid.Captions) ReadBlock(caption, flow);
        foreach (var stray in grid.Strays) ReadStray(stray, flow);
        flow.EndParagraph();
        if (grid.IsLayout) ReadLayout(grid, flow);
        else ReadData(grid, flow);
    }

    private void ReadStray(INode node, FlowBuilder flow)
    {
        if (node is IComment comment) ReadComment(comment.Data, flow);
        else if (node is IText text) flow.AddText(text.Data);
        else if (node is IElement element) ReadElement(element, element.ChildNodes, -1, flow);
    }

    private void ReadLayout(TableGrid grid, FlowBuilder flow)
    {
        var hasContent = false;
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row)
            {
                if (cell.Element is null || DropIfHidden(cell.Element)) continue;
                hasContent |= cell.Element.ChildNodes.Length > 0;
                ReadBlock(cell.Element, flow);
            }
        }

        if (hasContent) diagnostics.Report(DiagnosticCatalog.LayoutTable, region);
    }

    private void ReadData(TableGrid grid, FlowBuilder flow)
    {
        var isLossy = false;
        var rows = ImmutableArray.CreateBuilder<TableRow>(grid.Rows.Count);
        foreach (var cells in grid.Rows)
        {
            var row = ImmutableArray.CreateBuilder<TableCell>(grid.Columns);
            foreach (var cell in cells)
            {
                row.Add(ReadCell(cell, flow, ref isLossy));
                for (var i = 1; i < cell.Span; i++) row.Add(new TableCell([]));
            }

            while (row.Count < grid.Columns) row.Add(new TableCell([]));
            if (row.Any(cell => !cell.Inlines.IsEmpty)) rows.Add(new TableRow(row.ToImmutable()));
        }

        if (rows.Count == 0) return;
        flow.Add(new Table(grid.Alignments(), rows[0], rows.ToImmutable().RemoveAt(0)));
        var changes = (grid.HasSpans, isLossy) switch
        {
            (true, true) => "cells that spanned others stand alone now, and blocks in cells became one line",
            (true, false) => "cells that spanned others stand alone now, with empty cells beside them",
            (false, true) => "blocks in cells became one line",
            _ => null,
        };
        if (changes is not null) diagnostics.Report(DiagnosticCatalog.TableFlattened, region, changes);
    }

    private TableCell ReadCell(TableGridCell cell, FlowBuilder flow, ref bool isLossy)
    {
        if (cell.Element is null || DropIfHidden(cell.Element)) return new TableCell([]);
        var inlines = CellFlattening.Flatten(ReadInside(cell.Element, flow), out var isFlattened);
        isLossy |= isFlattened;
        return new TableCell(inlines);
    }
}
