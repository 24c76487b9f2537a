using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>The Markdown in a document that is written byte for byte: blocks and inlines, in reading order.</summary>
/// <remarks>For documents in canonical form: the recursion is as deep as they nest.</remarks>
internal static class VerbatimParts
{
    public static bool AnyIn(Document document) => !Of(document).IsEmpty;

    public static ImmutableArray<string> Of(Document document)
    {
        var pieces = ImmutableArray.CreateBuilder<string>();
        foreach (var leaf in Leaves.Of(document.Blocks))
            Collect(leaf, pieces);
        return pieces.DrainToImmutable();
    }

    /// <summary>For each piece, whether it is a block that stands in no list or quote.</summary>
    public static ImmutableArray<bool> AreTopLevelBlocks(Document document)
    {
        var answers = ImmutableArray.CreateBuilder<bool>();
        foreach (var block in document.Blocks)
        {
            var count = Of(new Document(null, [block])).Length;
            for (; count > 0; count--)
                answers.Add(block is VerbatimMarkdown);
        }

        return answers.DrainToImmutable();
    }

    /// <summary>The blocks with a word in the place of each piece.</summary>
    /// <param name="blocks">In canonical form.</param>
    /// <param name="wordFor">The word for the piece of a number.</param>
    public static ImmutableArray<Block> Replace(ImmutableArray<Block> blocks, Func<int, string> wordFor)
    {
        var next = 0;
        return [.. blocks.Select(Block)];

        Block Block(Block block) => block switch
        {
            VerbatimMarkdown => new Paragraph([new TextRun(wordFor(next++))]),
            Paragraph p => p with { Inlines = [.. p.Inlines.Select(Inline)] },
            Heading h => h with { Inlines = [.. h.Inlines.Select(Inline)] },
            Quote q => q with { Blocks = [.. q.Blocks.Select(Block)] },
            ListBlock l => l with { Items = [.. l.Items.Select(i => new ListItem([.. i.Blocks.Select(Block)]))] },
            Table t => t with { Header = Row(t.Header), Rows = [.. t.Rows.Select(Row)] },
            _ => block,
        };

        TableRow Row(TableRow row) => new([.. row.Cells.Select(c => new TableCell([.. c.Inlines.Select(Inline)]))]);

        Inline Inline(Inline inline) => inline switch
        {
            VerbatimInline => new TextRun(wordFor(next++)),
            Emphasis e => new Emphasis([.. e.Inlines.Select(Inline)]),
            Strong s => new Strong([.. s.Inlines.Select(Inline)]),
            Strikethrough d => new Strikethrough([.. d.Inlines.Select(Inline)]),
            Link l => l with { Inlines = [.. l.Inlines.Select(Inline)] },
            _ => inline,
        };
    }

    private static void Collect(Block leaf, ImmutableArray<string>.Builder pieces)
    {
        switch (leaf)
        {
            case VerbatimMarkdown verbatim:
                pieces.Add(verbatim.Markdown);
                break;
            case Paragraph paragraph:
                Collect(paragraph.Inlines, pieces);
                break;
            case Heading heading:
                Collect(heading.Inlines, pieces);
                break;
            case Table table:
                Collect(table.Header, pieces);
                foreach (var row in table.Rows)
                    Collect(row, pieces);
                break;
        }
    }

    private static void Collect(TableRow row, ImmutableArray<string>.Builder pieces)
    {
        foreach (var cell in row.Cells)
            Collect(cell.Inlines, pieces);
    }

    private static void Collect(ImmutableArray<Inline> inlines, ImmutableArray<string>.Builder pieces)
    {
        foreach (var inline in inlines)
        {
            if (inline is VerbatimInline verbatim)
                pieces.Add(verbatim.Markdown);
            else
                Collect(inline is Link link ? link.Inlines : Flanking.ChildrenOf(inline), pieces);
        }
    }
}
