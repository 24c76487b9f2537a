using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>Changes links, images and code wherever they stand in a document and leaves everything else as it is.</summary>
/// <remarks>Recursive: only for documents in canonical form, whose depth is bounded. What does not change is not copied.</remarks>
internal abstract class DocumentRewriter
{
    // Made once, not for each paragraph.
    private readonly Func<Block, Block> _block;
    private readonly Func<Inline, Inline> _inline;

    protected DocumentRewriter() => (_block, _inline) = (Rewrite, Rewrite);

    public Document Rewrite(Document document)
    {
        var blocks = Rewrite(document.Blocks);
        return blocks == document.Blocks ? document : document with { Blocks = blocks };
    }

    /// <summary>What a link becomes; its inlines are rewritten already.</summary>
    protected virtual Inline Rewrite(Link link) => link;

    /// <summary>What an image becomes.</summary>
    protected virtual Inline Rewrite(Image image) => image;

    /// <summary>What code in running text becomes.</summary>
    protected virtual Inline Rewrite(CodeSpan code) => code;

    /// <summary>What a block of code becomes.</summary>
    protected virtual Block Rewrite(CodeBlock code) => code;

    /// <summary>What the end of a summary becomes.</summary>
    protected virtual Block Rewrite(SummaryBreak summaryBreak) => summaryBreak;

    private ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => Each(blocks, _block);

    private ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines) => Each(inlines, _inline);

    private Block Rewrite(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                var text = Rewrite(paragraph.Inlines);
                return text == paragraph.Inlines ? block : paragraph with { Inlines = text };
            case Heading heading:
                var title = Rewrite(heading.Inlines);
                return title == heading.Inlines ? block : heading with { Inlines = title };
            case Quote quote:
                var quoted = Rewrite(quote.Blocks);
                return quoted == quote.Blocks ? block : quote with { Blocks = quoted };
            case ListBlock list:
                var items = Each(list.Items, Rewrite);
                return items == list.Items ? block : list with { Items = items };
            case Table table:
                var header = Rewrite(table.Header);
                var rows = Each(table.Rows, Rewrite);
                return header == table.Header && rows == table.Rows ? block : table with { Header = header, Rows = rows };
            case CodeBlock code:
                return Rewrite(code);
            case SummaryBreak summaryBreak:
                return Rewrite(summaryBreak);
            default:
                return block;
        }
    }

    private ListItem Rewrite(ListItem item)
    {
        var blocks = Rewrite(item.Blocks);
        return blocks == item.Blocks ? item : new ListItem(blocks);
    }

    private TableRow Rewrite(TableRow row)
    {
        var cells = Each(row.Cells, Rewrite);
        return cells == row.Cells ? row : new TableRow(cells);
    }

    private TableCell Rewrite(TableCell cell)
    {
        var inlines = Rewrite(cell.Inlines);
        return inlines == cell.Inlines ? cell : new TableCell(inlines);
    }

    private Inline Rewrite(Inline inline)
    {
        switch (inline)
        {
            case Image image:
                return Rewrite(image);
            case CodeSpan code:
                return Rewrite(code);
            case Link link:
                var label = Rewrite(link.Inlines);
                return Rewrite(label == link.Inlines ? link : link with { Inlines = label });
            case Emphasis emphasis:
                var stressed = Rewrite(emphasis.Inlines);
                return stressed == emphasis.Inlines ? inline : new Emphasis(stressed);
            case Strong strong:
                var bold = Rewrite(strong.Inlines);
                return bold == strong.Inlines ? inline : new Strong(bold);
            case Strikethrough strike:
                var struck = Rewrite(strike.Inlines);
                return struck == strike.Inlines ? inline : new Strikethrough(struck);
            default:
                return inline;
        }
    }

    /// <summary>The same array if nothing in it changed.</summary>
    private static ImmutableArray<T> Each<T>(ImmutableArray<T> items, Func<T, T> rewrite)
        where T : class
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            var item = rewrite(items[i]);
            if (changed is null && ReferenceEquals(item, items[i])) continue;
            if (changed is null)
            {
                changed = ImmutableArray.CreateBuilder<T>(items.Length);
                changed.AddRange(items.AsSpan()[..i]);
            }

            changed.Add(item);
        }

        return changed?.MoveToImmutable() ?? items;
    }
}
