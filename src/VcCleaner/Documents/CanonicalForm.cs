using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Documents;

/// <summary>Brings a document into the one form that stands for all documents of the same meaning: the last step before writing,
/// and what is compared after re-reading. Applying it twice changes nothing.</summary>
internal sealed class CanonicalForm
{
    /// <summary>Lists and quotes may stand this deep in each other; Markdig refuses 128 levels, of which a list takes two.</summary>
    public const int MaxDepth = 32;

    private readonly DiagnosticBag _diagnostics;

    /// <summary>Paragraphs and headings that are as they should be.</summary>
    private readonly HashSet<Block> _known = new(ReferenceEqualityComparer.Instance);
    private bool _isFlattened;

    private CanonicalForm(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <param name="document">Anything.</param>
    /// <param name="diagnostics">Takes what could not be kept.</param>
    /// <param name="origin">A document in canonical form from which this one was made: blocks that it still holds are not looked at again.</param>
    public static Document Apply(Document document, DiagnosticBag diagnostics, Document? origin = null)
    {
        var form = new CanonicalForm(diagnostics);
        if (origin is not null) form.AddKnown(origin.Blocks);
        var title = document.Title is null ? null : CanonicalText.CollapseAndTrim(document.Title);
        return new Document(string.IsNullOrEmpty(title) ? null : title, form.Blocks(document.Blocks, 0, isInList: false));
    }

    private void AddKnown(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph or Heading:
                    _known.Add(block);
                    break;
                case Quote quote:
                    AddKnown(quote.Blocks);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items) AddKnown(item.Blocks);
                    break;
            }
        }
    }

    private ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks, int depth, bool isInList)
    {
        var kept = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in depth < MaxDepth ? blocks : Flatten(blocks))
        {
            var canonical = Canonical(block, depth, isInList);
            if (canonical is Paragraph paragraph && paragraph.Inlines.Any(static i => i is HtmlInline))
                kept.AddRange(HtmlAtLineStart.Divide(paragraph, i => Inlines(i, paragraph, isSingleLine: false)).Select(b => Canonical(b, depth, isInList)).OfType<Block>());
            else if (canonical is not null && !(canonical is ThematicBreak && (isInList || kept.Count == 0 || kept[^1] is ThematicBreak)))
                kept.Add(canonical);
        }

        // A rule divides; at an edge it has nothing to divide. In a list, formatters write it in two ways by turns.
        while (kept.Count > 0 && kept[^1] is ThematicBreak)
            kept.RemoveAt(kept.Count - 1);
        return ListRuns.Join(kept.DrainToImmutable());
    }

    private IEnumerable<Block> Flatten(ImmutableArray<Block> blocks)
    {
        if (!_isFlattened && blocks.FirstOrDefault(b => b is ListBlock or Quote) is { } deep)
        {
            _isFlattened = true;
            _ = _diagnostics.Report(DiagnosticCatalog.NestingFlattened, deep.Origin ?? default, $"{MaxDepth}");
        }

        return Leaves.Of(blocks);
    }

    private Block? Canonical(Block block, int depth, bool isInList) => block switch
    {
        Paragraph or Heading when _known.Contains(block) => block,
        Paragraph p => Inlines(p.Inlines, p, isSingleLine: false) is { IsEmpty: false } inlines ? p with { Inlines = inlines } : null,
        Heading h => Inlines(h.Inlines, h, isSingleLine: true, isHeading: true) is { IsEmpty: false } inlines
            ? h with { Inlines = inlines, Level = Math.Clamp(h.Level, 1, 6) }
            : null,
        ListBlock l => Canonical(l, depth),
        Quote q => Blocks(q.Blocks, depth + 1, isInList) is { IsEmpty: false } blocks ? q with { Blocks = blocks } : null,
        CodeBlock c => Canonical(c, depth),
        Table t => Canonical(t),
        HtmlBlock h => Canonical(h),
        VerbatimMarkdown { Markdown: "" } => null,
        _ => block,
    };

    private ImmutableArray<Inline> Inlines(ImmutableArray<Inline> inlines, Block owner, bool isSingleLine, bool isHeading = false) =>
        CanonicalInlines.Apply(inlines, isSingleLine, isHeading, _diagnostics, owner.Origin ?? default);

    private ListBlock? Canonical(ListBlock list, int depth)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (Blocks(item.Blocks, depth + 1, isInList: true) is { IsEmpty: false } blocks)
                items.Add(new ListItem(blocks));
        }

        if (items.Count == 0)
            return null;
        var last = 999_999_999 - items.Count;
        return list with { Items = items.DrainToImmutable(), Start = list.IsOrdered ? Math.Clamp(list.Start, 0, last) : 1 };
    }

    private static CodeBlock? Canonical(CodeBlock code, int depth)
    {
        var lines = CanonicalText.RemoveControls(code.Text).Split('\n');
        var text = string.Join('\n', lines.Select(static l => string.IsNullOrWhiteSpace(l) ? "" : l)).TrimEnd('\n');
        if (text.Length == 0)
            return null;
        if (depth > 0 && text.Contains('\t'))
            text = ExpandLeadingTabs(text);
        return code with { Text = text, Language = LanguageOf(code.Language) };
    }

    // Behind the prefix of a list or quote the width of a tab depends on the reader.
    private static string ExpandLeadingTabs(string text) => string.Join('\n', text.Split('\n').Select(static line =>
    {
        var code = line.AsSpan().TrimStart(" \t");
        var indentation = line[..^code.Length];
        return indentation.Replace("\t", "    ", StringComparison.Ordinal) + code.ToString();
    }));

    // `text` is how an unknown language is written. A name is one word that cannot end the fence or be an entity.
    private static string? LanguageOf(string? language)
    {
        if (language is null)
            return null;
        var length = 0;
        while (length < language.Length && (char.IsAsciiLetterOrDigit(language[length]) || language[length] is '+' or '#' or '-' or '.' or '_'))
            length++;
        return length == 0 || language[..length] == "text" ? null : language[..length];
    }

    private Table? Canonical(Table table)
    {
        var columns = table.Header.Cells.Length;
        foreach (var row in table.Rows)
            columns = Math.Max(columns, row.Cells.Length);
        var header = Row(table.Header, columns, table, out var isEmpty);
        var rows = ImmutableArray.CreateBuilder<TableRow>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            var padded = Row(row, columns, table, out var isEmptyRow);
            if (!isEmptyRow)
                rows.Add(padded);
        }

        if (isEmpty && rows.Count == 0)
            return null;
        var alignments = ImmutableArray.CreateBuilder<ColumnAlignment>(columns);
        for (var i = 0; i < columns; i++)
            alignments.Add(i < table.Alignments.Length ? table.Alignments[i] : ColumnAlignment.None);
        return table with { Alignments = alignments.MoveToImmutable(), Header = header, Rows = rows.DrainToImmutable() };
    }

    private TableRow Row(TableRow row, int columns, Table owner, out bool isEmpty)
    {
        isEmpty = true;
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns);
        for (var i = 0; i < columns; i++)
        {
            var inlines = i < row.Cells.Length ? Inlines(row.Cells[i].Inlines, owner, isSingleLine: true) : [];
            isEmpty &= inlines.IsEmpty;
            cells.Add(new TableCell(inlines));
        }

        return new TableRow(cells.MoveToImmutable());
    }

    private static Block? Canonical(HtmlBlock html)
    {
        var lines = CanonicalText.RemoveControls(html.Html).Split('\n');
        var text = string.Join('\n', lines.Select(l => l.TrimEnd()).Where(l => l.Length > 0)).TrimStart();
        return text switch
        {
            "" or Separator => null,
            "<!--more-->" => new SummaryBreak { Origin = html.Origin },
            _ => html with { Html = text },
        };
    }

    /// <summary>The comment that keeps two lists or quotes apart; it means nothing by itself.</summary>
    public const string Separator = "<!-- -->";
}
