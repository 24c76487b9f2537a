using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>Compares documents by structure and names the first place where they differ. Where a block came from, anchors and
/// media library ids are no part of what is written and are not compared.</summary>
internal static class DocumentComparer
{
    // Far beyond the canonical form's depth.
    private const int MaxDepth = 300;

    /// <summary>The first difference, as in <c>blocks[3].items[0].blocks[1]: expected Paragraph …, found Heading …</c>; null if there is none.</summary>
    public static string? FirstDifference(Document expected, Document found) =>
        expected.Title != found.Title
            ? Difference("title", expected.Title, found.Title)
            : Blocks(expected.Blocks, found.Blocks, "blocks", 0);

    /// <summary>The first difference between two bodies.</summary>
    public static string? FirstDifference(ImmutableArray<Block> expected, ImmutableArray<Block> found) => Blocks(expected, found, "blocks", 0);

    private static string? Blocks(ImmutableArray<Block> expected, ImmutableArray<Block> found, string path, int depth) =>
        Sequence(expected, found, path, (e, f, p) => Block(e, f, p, depth + 1));

    private static string? Block(Block expected, Block found, string path, int depth) => (expected, found) switch
    {
        _ when depth > MaxDepth => $"{path}: too deep to compare",
        (Paragraph e, Paragraph f) => Inlines(e.Inlines, f.Inlines, path + ".inlines", depth),
        (Heading e, Heading f) when e.Level == f.Level => Inlines(e.Inlines, f.Inlines, path + ".inlines", depth),
        (ListBlock e, ListBlock f) when e.IsOrdered == f.IsOrdered && e.Start == f.Start =>
            Sequence(e.Items, f.Items, path + ".items", (a, b, p) => Blocks(a.Blocks, b.Blocks, p + ".blocks", depth)),
        (Quote e, Quote f) => Blocks(e.Blocks, f.Blocks, path + ".blocks", depth),
        (CodeBlock e, CodeBlock f) when e.Text == f.Text && e.Language == f.Language => null,
        (Table e, Table f) when e.Alignments.AsSpan().SequenceEqual(f.Alignments.AsSpan()) =>
            Row(e.Header, f.Header, path + ".header", depth)
            ?? Sequence(e.Rows, f.Rows, path + ".rows", (a, b, p) => Row(a, b, p, depth)),
        (ThematicBreak, ThematicBreak) or (SummaryBreak, SummaryBreak) => null,
        (HtmlBlock e, HtmlBlock f) when e.Html == f.Html => null,
        (VerbatimMarkdown e, VerbatimMarkdown f) when e.Markdown == f.Markdown => null,
        _ => Difference(path, Describe(expected), Describe(found)),
    };

    private static string? Row(TableRow expected, TableRow found, string path, int depth) =>
        Sequence(expected.Cells, found.Cells, path + ".cells", (e, f, p) => Inlines(e.Inlines, f.Inlines, p + ".inlines", depth));

    private static string? Inlines(ImmutableArray<Inline> expected, ImmutableArray<Inline> found, string path, int depth) =>
        Sequence(expected, found, path, (e, f, p) => Inline(e, f, p, depth + 1));

    private static string? Inline(Inline expected, Inline found, string path, int depth) => (expected, found) switch
    {
        _ when depth > MaxDepth => $"{path}: too deep to compare",
        (TextRun e, TextRun f) when e.Value == f.Value => null,
        (Emphasis e, Emphasis f) => Inlines(e.Inlines, f.Inlines, path + ".inlines", depth),
        (Strong e, Strong f) => Inlines(e.Inlines, f.Inlines, path + ".inlines", depth),
        (Strikethrough e, Strikethrough f) => Inlines(e.Inlines, f.Inlines, path + ".inlines", depth),
        (Link e, Link f) when e.Destination == f.Destination && e.Title == f.Title => Inlines(e.Inlines, f.Inlines, path + ".inlines", depth),
        (CodeSpan e, CodeSpan f) when e.Code == f.Code => null,
        (Image e, Image f) when e.Alt == f.Alt && e.Source == f.Source && e.Title == f.Title => null,
        (LineBreak, LineBreak) => null,
        (HtmlInline e, HtmlInline f) when e.Html == f.Html => null,
        (VerbatimInline e, VerbatimInline f) when e.Markdown == f.Markdown => null,
        _ => Difference(path, Describe(expected), Describe(found)),
    };

    private static string? Sequence<T>(ImmutableArray<T> expected, ImmutableArray<T> found, string path, Func<T, T, string, string?> compare)
        where T : notnull
    {
        var common = Math.Min(expected.Length, found.Length);
        for (var i = 0; i < common; i++)
        {
            if (compare(expected[i], found[i], $"{path}[{i}]") is { } difference)
                return difference;
        }

        return expected.Length == found.Length ? null
            : Difference($"{path}[{common}]", common < expected.Length ? Describe(expected[common]) : "nothing",
                common < found.Length ? Describe(found[common]) : "nothing");
    }

    private static string Difference(string path, string? expected, string? found) => $"{path}: expected {expected ?? "nothing"}, found {found ?? "nothing"}";

    private static string Describe(object value) => value switch
    {
        TextRun t => $"text \"{Shorten(t.Value)}\"",
        CodeSpan c => $"code \"{Shorten(c.Code)}\"",
        Link l => $"link to {Shorten(l.Destination)} \"{Shorten(PlainText.Of(l.Inlines))}\"" + Titled(l.Title),
        Image i => $"image {Shorten(i.Source)} \"{Shorten(i.Alt)}\"" + Titled(i.Title),
        HtmlInline h => $"HTML \"{Shorten(h.Html)}\"",
        Emphasis e => $"emphasis \"{Shorten(PlainText.Of(e.Inlines))}\"",
        Strong s => $"strong \"{Shorten(PlainText.Of(s.Inlines))}\"",
        Strikethrough d => $"strikethrough \"{Shorten(PlainText.Of(d.Inlines))}\"",
        LineBreak => "line break",
        Paragraph p => $"paragraph \"{Shorten(PlainText.Of(p.Inlines))}\"",
        Heading h => $"heading {h.Level} \"{Shorten(PlainText.Of(h.Inlines))}\"",
        ListBlock { IsOrdered: true } l => $"list from {l.Start}",
        ListBlock => "list",
        CodeBlock c => $"code block ({c.Language ?? "text"}) \"{Shorten(c.Text)}\"",
        HtmlBlock h => $"HTML \"{Shorten(h.Html)}\"",
        Table t => $"table ({string.Join(' ', t.Alignments)})",
        VerbatimMarkdown v => $"Markdown \"{Shorten(v.Markdown)}\"",
        VerbatimInline v => $"Markdown \"{Shorten(v.Markdown)}\"",
        _ => value.GetType().Name,
    };

    private static string Titled(string? title) => title is null ? "" : $" titled \"{Shorten(title)}\"";

    private static string Shorten(string text) =>
        (text.Length <= 40 ? text : text[..(char.IsHighSurrogate(text[39]) ? 39 : 40)] + "…").Replace("\n", "\\n", StringComparison.Ordinal);
}
