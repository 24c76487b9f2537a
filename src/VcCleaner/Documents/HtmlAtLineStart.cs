using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>HTML that would not be running text where it stands: a tag alone in its paragraph and a comment or block tag at the start of a
/// line are blocks to a reader of Markdown (CommonMark, section 4.6). The canonical form makes them blocks.</summary>
internal static class HtmlAtLineStart
{
    /// <summary>Whether the HTML starts a block wherever it starts a line: <c>&lt;!-- x --></c>, <c>&lt;div></c>; but not <c>&lt;span></c>.</summary>
    public static bool StartsBlock(Inline? inline)
    {
        if (inline is not HtmlInline { Html: var html } || html.Length < 2)
            return false;
        var name = html.AsSpan(html[1] == '/' ? 2 : 1);
        var length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
            length++;
        return length == 0 || !IsPhrasing(name[..length]);
    }

    /// <summary>Divides a paragraph into the blocks that it is.</summary>
    public static IEnumerable<Block> Divide(Paragraph paragraph, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> canonical)
    {
        var inlines = paragraph.Inlines;
        if (inlines.All(static i => i is HtmlInline or TextRun { Value: " " }))
        {
            yield return new HtmlBlock(string.Concat(inlines.Select(static i => i is HtmlInline html ? html.Html : " "))) { Origin = paragraph.Origin };
            yield break;
        }

        while (!inlines.IsEmpty && StartsBlock(inlines[0]))
        {
            yield return new HtmlBlock(((HtmlInline)inlines[0]).Html) { Origin = paragraph.Origin };
            inlines = canonical(inlines.RemoveAt(0));
        }

        if (!inlines.IsEmpty)
            yield return paragraph with { Inlines = inlines };
    }

    // HTML's phrasing elements; all others are taken for blocks, which is never wrong, only cautious.
    private static bool IsPhrasing(ReadOnlySpan<char> name) => name switch
    {
        "a" or "abbr" or "b" or "bdi" or "bdo" or "big" or "br" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "font" or "i" or "img"
            or "input" or "ins" or "kbd" or "label" or "mark" or "q" or "s" or "samp" or "small" or "span" or "strike" or "strong" or "sub"
            or "sup" or "time" or "tt" or "u" or "var" or "wbr" => true,
        _ => false,
    };
}
