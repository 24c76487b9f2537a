using System.Collections.Immutable;
using System.Text;
using VcCleaner.Documents;

namespace VcCleaner.Tests.Infrastructure;

/// <summary>Documents nobody would write, from a seed: every construct beside and inside of every other, with hostile text.</summary>
internal sealed class RandomDocument(int seed)
{
    private static readonly string[] Pieces =
    [
        .. "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".Select(c => c.ToString()), .. "0123456789abcxyzABC".Select(c => c.ToString()),
        " ", " ", " ", " ", " ", " ", "\u00A0", "\t", "\u3000", "\u2009", "漢字", "かな", "。", "（", "😀", "👩‍👩‍👧", "☕", "✔️", "e\u0301", "é", "ß", "я", "’", "“", "”", "…", "–",
        "€", "©", "\u200B", "\u00AD", "&amp;", "&copy;", "&#65;", "&#x41;", "&lt", "&nbsp;", "AT&T", "http://x.io", "https://example.org/a_b(c)?d=e&copy;=f", "HTTP://", "https://",
        "www.x.io", "www.", "me@x.io", "mailto:", "tel:1", "ftp://a.b", "http\\://", "---", "===", "***", "___", "- ", "+ ", "* ", "1. ", "2) ", "10. ", "# ", "###", "> ",
        "```", "~~~", "``", "~~", "**", "__", "| a | b |", "|---|", ":--", "<b>", "</b>", "<br>", "<!--", "-->", "<!-- -->", "<?php", "<a@b.c>", "<http://x>", "[x](y)", "![x](y)", "[x]", "[x]:",
        "[x][y]", "[^1]", "[ ] ", "[x] ", "](", "[wp-image-5]", "snake_case", "2 * 3", ": x", ":::", "{{< x >}}", "{% x %}", "\\", "\\*", "word", "word", "Lorem ipsum", "Note:",
    ];

    private static readonly string[] Destinations =
    [
        "/a", "https://x.io/a_b", "https://x.io/(a)", "a b", "x\"y", "a\\b", "#", "", "#top", "mailto:me@x.io", "/x?a=1&copy;=2", "/a|b", "/a`b", "<x>", "/é/漢", "/*a*", "/[x]", "tel:+1", "/a&b", "javascript:void(0)", "/%20x", "http://x.io",
    ];

    private readonly Random _random = new(seed);

    /// <summary>One text of up to a dozen hostile pieces.</summary>
    public string Text(int most = 12)
    {
        var text = new StringBuilder();
        for (var count = _random.Next(1, most); count > 0; count--)
            _ = text.Append(Pieces[_random.Next(Pieces.Length)]);
        return text.ToString();
    }

    public Document Document() => new(null, Blocks(depth: 0, most: 5));

    private ImmutableArray<Block> Blocks(int depth, int most)
    {
        var blocks = new List<Block>();
        for (var count = _random.Next(1, most + 1); count > 0; count--)
            blocks.Add(Block(depth));
        return [.. blocks];
    }

    private Block Block(int depth) => _random.Next(depth < 3 ? 16 : 11) switch
    {
        < 4 => new Paragraph(Inlines(0)),
        4 => new Heading(_random.Next(1, 7), Inlines(0)),
        5 => new CodeBlock(Code(), _random.Next(3) switch { 0 => null, 1 => "css", _ => "c++" }),
        6 or 7 => Table(),
        8 => new ThematicBreak(),
        9 => _random.Next(3) == 0 ? new SummaryBreak() : new HtmlBlock(_random.Next(2) == 0 ? "<!-- " + _random.Next(100) + " -->" : "<div>\n<p>a *b*</p>\n</div>"),
        10 => new Paragraph([new TextRun(Text()), new LineBreak(), new TextRun(Text()), new LineBreak(), new TextRun(Text())]),
        11 or 12 => new Quote(Blocks(depth + 1, 3)),
        _ => new ListBlock(_random.Next(2) == 0, _random.Next(4) switch { 0 => 9, 1 => 0, _ => 1 }, Items(depth + 1)),
    };

    private ImmutableArray<ListItem> Items(int depth)
    {
        var items = new List<ListItem>();
        for (var count = _random.Next(1, 4); count > 0; count--)
            items.Add(new ListItem(_random.Next(2) == 0 ? [new Paragraph(Inlines(0))] : Blocks(depth, 3)));
        return [.. items];
    }

    private Table Table()
    {
        var columns = _random.Next(1, 4);
        var rows = new List<TableRow>();
        for (var count = _random.Next(0, 4); count > 0; count--)
            rows.Add(Row(_random.Next(1, columns + 1)));
        return new Table([.. Enumerable.Range(0, columns).Select(_ => (ColumnAlignment)_random.Next(4))], Row(columns), [.. rows]);
    }

    private TableRow Row(int cells) => new([.. Enumerable.Range(0, cells).Select(_ => new TableCell(_random.Next(5) == 0 ? [] : Inlines(1)))]);

    private ImmutableArray<Inline> Inlines(int depth)
    {
        var inlines = new List<Inline>();
        for (var count = _random.Next(1, 6); count > 0; count--)
            inlines.Add(Inline(depth));
        return [.. inlines];
    }

    private Inline Inline(int depth) => _random.Next(depth < 4 ? 18 : 10) switch
    {
        < 4 => new TextRun(Text(6)),
        4 => new TextRun(_random.Next(2) == 0 ? " " : "word"),
        5 => new TextRun("a"),
        6 => new CodeSpan(Text(4)),
        7 => new Image(Text(4), _random.Next(2) == 0 ? "attachment:" + _random.Next(5) : Destination(), Title()),
        8 => new LineBreak(),
        9 => new HtmlInline(_random.Next(4) switch { 0 => "<span>", 1 => "<!-- c -->", 2 => "<div>", _ => "<kbd>a</kbd>" }),
        10 or 11 => new Emphasis(Inlines(depth + 1)),
        12 or 13 => new Strong(Inlines(depth + 1)),
        14 => new Strikethrough(Inlines(depth + 1)),
        15 => new Link(Destination(), Title(), Inlines(depth + 1)),
        16 => new Link(Destination(), Title(), [new Image(Text(3), Destination(), null)]),
        _ => new Link("https://x.io/a_b", null, [new TextRun("https://x.io/a_b")]),
    };

    private string Destination() => Destinations[_random.Next(Destinations.Length)];

    private string? Title() => _random.Next(3) == 0 ? Text(4) : null;

    private string Code()
    {
        var lines = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => (_random.Next(3) == 0 ? "    " : "") + (_random.Next(3) == 0 ? "\t" : "") + Text(4));
        return string.Join('\n', lines);
    }
}
