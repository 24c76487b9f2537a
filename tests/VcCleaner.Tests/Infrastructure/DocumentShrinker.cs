using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Tests.Infrastructure;

/// <summary>Makes a failing document small enough to read: drops parts and characters as long as it still fails.</summary>
internal static class DocumentShrinker
{
    public static Document Shrink(Document document, Func<Document, bool> fails)
    {
        for (var steps = 0; steps < 400; steps++)
        {
            var smaller = Smaller(document.Blocks).Select(b => new Document(null, b)).FirstOrDefault(fails);
            if (smaller is null)
                break;
            document = smaller;
        }

        return document;
    }

    private static IEnumerable<ImmutableArray<Block>> Smaller(ImmutableArray<Block> blocks) => Smaller(blocks, Smaller);

    private static IEnumerable<ImmutableArray<T>> Smaller<T>(ImmutableArray<T> items, Func<T, IEnumerable<ImmutableArray<T>>> replacements)
    {
        for (var i = 0; i < items.Length; i++)
            yield return items.RemoveAt(i);
        for (var i = 0; i < items.Length; i++)
        {
            foreach (var replacement in replacements(items[i]))
                yield return items.RemoveAt(i).InsertRange(i, replacement);
        }
    }

    private static IEnumerable<ImmutableArray<Block>> Smaller(Block block) => block switch
    {
        Paragraph p => Smaller(p.Inlines, Smaller).Select(i => ImmutableArray.Create<Block>(new Paragraph(i))),
        Heading h => Smaller(h.Inlines, Smaller).Select(i => ImmutableArray.Create<Block>(new Heading(h.Level, i))),
        Quote q => Smaller(q.Blocks).Select(b => ImmutableArray.Create<Block>(new Quote(b))).Prepend(q.Blocks),
        ListBlock l => Smaller(l.Items, item => Smaller(item.Blocks).Select(b => ImmutableArray.Create(new ListItem(b))))
            .Select(items => ImmutableArray.Create<Block>(l with { Items = items })).Concat(l.Items.Select(i => i.Blocks)),
        Table t => Smaller(t.Rows, Smaller).Select(rows => ImmutableArray.Create<Block>(t with { Rows = rows }))
            .Concat(Smaller(t.Header).Select(h => ImmutableArray.Create<Block>(t with { Header = h[0] }))),
        CodeBlock c => Smaller(c.Text).Select(text => ImmutableArray.Create<Block>(c with { Text = text })),
        _ => [],
    };

    private static IEnumerable<ImmutableArray<TableRow>> Smaller(TableRow row) =>
        Smaller(row.Cells, cell => Smaller(cell.Inlines, Smaller).Select(i => ImmutableArray.Create(new TableCell(i))))
            .Select(cells => ImmutableArray.Create(new TableRow(cells)));

    private static IEnumerable<ImmutableArray<Inline>> Smaller(Inline inline) => inline switch
    {
        TextRun t => Smaller(t.Value).Select(text => ImmutableArray.Create<Inline>(new TextRun(text))),
        CodeSpan c => Smaller(c.Code).Select(text => ImmutableArray.Create<Inline>(new CodeSpan(text))),
        Emphasis e => Smaller(e.Inlines, Smaller).Select(i => ImmutableArray.Create<Inline>(new Emphasis(i))).Prepend(e.Inlines),
        Strong s => Smaller(s.Inlines, Smaller).Select(i => ImmutableArray.Create<Inline>(new Strong(i))).Prepend(s.Inlines),
        Strikethrough s => Smaller(s.Inlines, Smaller).Select(i => ImmutableArray.Create<Inline>(new Strikethrough(i))).Prepend(s.Inlines),
        Link l => Smaller(l.Inlines, Smaller).Select(i => ImmutableArray.Create<Inline>(l with { Inlines = i })).Prepend(l.Inlines)
            .Concat(l.Title is null ? [] : [[l with { Title = null }]]).Concat(l.Destination == "/a" ? [] : [[l with { Destination = "/a" }]]),
        Image i => Smaller(i.Alt).Select(alt => ImmutableArray.Create<Inline>(i with { Alt = alt }))
            .Concat(i.Title is null ? [] : [[i with { Title = null }]]).Concat(i.Source == "/a" ? [] : [[i with { Source = "/a" }]]),
        _ => [],
    };

    private static IEnumerable<string> Smaller(string text)
    {
        for (var i = 0; i < text.Length; i++)
            yield return text.Remove(i, 1);
    }
}
