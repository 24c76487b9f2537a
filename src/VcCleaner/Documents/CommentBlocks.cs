using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>Comments for readers of Markdown that know none: Hugo prints a mark in the place of each, MDX refuses them. They are written as
/// definitions that nobody uses (<c>[//]: # 'text'</c>), which only a block can be, and which nobody reads back.</summary>
/// <remarks>Recursive: only for documents in canonical form, whose depth is bounded.</remarks>
internal static class CommentBlocks
{
    /// <summary>The words of a block that is a comment and nothing else, or null.</summary>
    public static string? TextOf(HtmlBlock block) => TextOf(block.Html);

    /// <summary>The document with each comment of running text behind the block in which it stood.</summary>
    public static Document Standing(Document document) => document with { Blocks = Standing(document.Blocks) };

    /// <summary>The document without its comments.</summary>
    public static Document Without(Document document) => document with { Blocks = Without(document.Blocks) };

    private static ImmutableArray<Block> Standing(ImmutableArray<Block> blocks)
    {
        var result = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in blocks)
        {
            var comments = ImmutableArray.CreateBuilder<Block>();
            result.Add(block switch
            {
                Paragraph paragraph => paragraph with { Inlines = Taken(paragraph.Inlines, comments) },
                Heading heading => heading with { Inlines = Taken(heading.Inlines, comments) },
                Table table => table with { Header = Taken(table.Header, comments), Rows = [.. table.Rows.Select(row => Taken(row, comments))] },
                Quote quote => quote with { Blocks = Standing(quote.Blocks) },
                ListBlock list => list with { Items = [.. list.Items.Select(item => new ListItem(Standing(item.Blocks)))] },
                _ => block,
            });
            result.AddRange(comments);
        }

        return result.ToImmutable();
    }

    private static TableRow Taken(TableRow row, ImmutableArray<Block>.Builder comments) =>
        new([.. row.Cells.Select(cell => new TableCell(Taken(cell.Inlines, comments)))]);

    private static ImmutableArray<Inline> Taken(ImmutableArray<Inline> inlines, ImmutableArray<Block>.Builder comments)
    {
        if (!inlines.Any(IsComment)) return inlines;
        comments.AddRange(inlines.Where(IsComment).Select(inline => new HtmlBlock(((HtmlInline)inline).Html)));
        return [.. inlines.Where(inline => !IsComment(inline))];
    }

    private static ImmutableArray<Block> Without(ImmutableArray<Block> blocks) =>
    [
        .. blocks.Where(block => block is not HtmlBlock html || TextOf(html) is null).Select(block => block switch
        {
            Quote quote => quote with { Blocks = Without(quote.Blocks) },
            ListBlock list => list with { Items = [.. list.Items.Select(item => new ListItem(Without(item.Blocks)))] },
            _ => block,
        }),
    ];

    private static bool IsComment(Inline inline) => inline is HtmlInline { Html: var html } && TextOf(html) is not null;

    private static string? TextOf(string html)
    {
        const string open = "<!--", close = "-->";
        var ends = html.Length >= open.Length + close.Length && html.StartsWith(open, StringComparison.Ordinal) && html.EndsWith(close, StringComparison.Ordinal);
        return ends && html.IndexOf(close, StringComparison.Ordinal) == html.Length - close.Length ? html[open.Length..^close.Length].Trim() : null;
    }
}
