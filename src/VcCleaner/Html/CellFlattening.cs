using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>Turns blocks into one line of text, for the cells of a table.</summary>
internal static class CellFlattening
{
    /// <summary>All that the blocks say: paragraphs are parted by line breaks, items of lists by semicolons.</summary>
    /// <param name="blocks">What stands in a cell.</param>
    /// <param name="isLossy">True if it was more than paragraphs.</param>
    public static ImmutableArray<Inline> Flatten(ImmutableArray<Block> blocks, out bool isLossy)
    {
        isLossy = blocks.Any(block => block is not Paragraph);
        if (blocks is [Paragraph { Inlines: var inlines }]) return inlines;
        var result = ImmutableArray.CreateBuilder<Inline>();
        Append(blocks, new LineBreak(), result);
        return result.ToImmutable();
    }

    private static void Append(ImmutableArray<Block> blocks, Inline separator, ImmutableArray<Inline>.Builder result)
    {
        foreach (var block in blocks) AppendBlock(block, separator, result);
    }

    private static void AppendBlock(Block block, Inline separator, ImmutableArray<Inline>.Builder result)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AppendPart(paragraph.Inlines, separator, result);
                break;
            case Heading heading:
                AppendPart([new Strong(heading.Inlines)], separator, result);
                break;
            case CodeBlock code:
                foreach (var line in code.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) AppendPart([new CodeSpan(line)], separator, result);
                break;
            case Quote quote:
                Append(quote.Blocks, separator, result);
                break;
            case ListBlock list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    Append(list.Items[i].Blocks, i == 0 ? separator : new TextRun("; "), result);
                }

                break;
            case Table table:
                foreach (var row in table.Rows.Insert(0, table.Header))
                {
                    var isFirst = true;
                    foreach (var cell in row.Cells.Where(cell => !cell.Inlines.IsEmpty))
                    {
                        AppendPart(cell.Inlines, isFirst ? separator : new TextRun("; "), result);
                        isFirst = false;
                    }
                }

                break;
            case VerbatimMarkdown markdown:
                AppendPart([new VerbatimInline(markdown.Markdown.ReplaceLineEndings(" "))], separator, result);
                break;
            case HtmlBlock html:
                AppendPart([new HtmlInline(html.Html.ReplaceLineEndings(" "))], separator, result);
                break;
        }
    }

    private static void AppendPart(ImmutableArray<Inline> part, Inline separator, ImmutableArray<Inline>.Builder result)
    {
        if (part.IsEmpty) return;
        if (result.Count > 0) result.Add(separator);
        result.AddRange(part);
    }
}
