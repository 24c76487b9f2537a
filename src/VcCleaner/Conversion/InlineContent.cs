using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Conversion;

/// <summary>Blocks where only running text can stand (a heading, a label): their text in order, a break between two blocks.</summary>
internal static class InlineContent
{
    public static ImmutableArray<Inline> Of(ImmutableArray<Block> blocks)
    {
        if (blocks is [Paragraph only]) return only.Inlines;
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        Add(blocks, inlines);
        return inlines.ToImmutable();
    }

    private static void Add(ImmutableArray<Block> blocks, ImmutableArray<Inline>.Builder inlines)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    AddLine(paragraph.Inlines, inlines);
                    break;
                case Heading heading:
                    AddLine(heading.Inlines, inlines);
                    break;
                case CodeBlock code:
                    AddLine([new CodeSpan(code.Text)], inlines);
                    break;
                case Quote quote:
                    Add(quote.Blocks, inlines);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items) Add(item.Blocks, inlines);
                    break;
                case Table table:
                    foreach (var cell in table.Rows.Insert(0, table.Header).SelectMany(row => row.Cells)) AddLine(cell.Inlines, inlines);
                    break;
            }
        }
    }

    private static void AddLine(ImmutableArray<Inline> line, ImmutableArray<Inline>.Builder inlines)
    {
        if (line.IsEmpty) return;
        if (inlines.Count > 0) inlines.Add(new LineBreak());
        inlines.AddRange(line);
    }
}
