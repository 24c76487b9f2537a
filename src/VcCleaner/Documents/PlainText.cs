using System.Collections.Immutable;
using System.Text;

namespace VcCleaner.Documents;

/// <summary>The words of a document as a reader sees them, without any markup.</summary>
internal static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    /// <summary>The visible text of blocks, each on a line of its own.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var leaf in Leaves.Of(blocks))
        {
            if (text.Length > 0)
                _ = text.Append('\n');
            Append(text, leaf);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Block leaf)
    {
        switch (leaf)
        {
            case Paragraph paragraph:
                Append(text, paragraph.Inlines);
                break;
            case Heading heading:
                Append(text, heading.Inlines);
                break;
            case CodeBlock code:
                _ = text.Append(code.Text);
                break;
            case Table table:
                Append(text, table.Header);
                foreach (var row in table.Rows)
                    Append(text.Append('\n'), row);
                break;
            case VerbatimMarkdown verbatim:
                _ = text.Append(verbatim.Markdown);
                break;
        }
    }

    private static void Append(StringBuilder text, TableRow row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
            Append(i > 0 ? text.Append('\t') : text, row.Cells[i].Inlines);
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (var atom in InlineAtoms.Of(inlines))
        {
            _ = atom switch
            {
                { Kind: AtomKind.LineBreak } => text.Append('\n'),
                { Leaf: Image image } => text.Append(image.Alt),
                { Leaf: VerbatimInline verbatim } => text.Append(verbatim.Markdown),
                _ => text.Append(atom.Text),
            };
        }
    }
}
