using System.Collections.Frozen;

namespace VcCleaner.Html;

/// <summary>Recognises the tags that WordPress keeps out of paragraphs; part of <see cref="ParagraphBreaks"/>.</summary>
internal static class BlockTags
{
    private const int LongestName = 10;

    // Lower case only, and without main, video or iframe: WordPress's list, not that of HTML.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "table", "thead", "tfoot", "caption", "col", "colgroup", "tbody", "tr", "td", "th", "div", "dl", "dd", "dt", "ul", "ol", "li",
        "pre", "form", "map", "area", "blockquote", "address", "style", "p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "fieldset",
        "legend", "section", "article", "aside", "hgroup", "header", "footer", "nav", "figure", "figcaption", "details", "menu",
        "summary").GetAlternateLookup<ReadOnlySpan<char>>();

    // The shorter list before which a line break makes no sense.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BreakEaters = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "li", "div", "dl", "dd", "dt", "th", "pre", "td", "ul", "ol").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for <c>&lt;div</c> followed by a blank, a slash or <c>&gt;</c>.</summary>
    public static bool IsOpening(string text, int at)
    {
        var name = NameAt(text, at + 1);
        var end = at + 1 + name.Length;
        return end < text.Length && (text[end] is '/' or '>' || IsBlank(text[end])) && Names.Contains(name);
    }

    /// <summary>True for <c>&lt;/div&gt;</c>, without blanks.</summary>
    public static bool IsClosing(string text, int at, out int end)
    {
        end = at;
        if (at + 1 >= text.Length || text[at + 1] != '/') return false;
        var name = NameAt(text, at + 2);
        end = at + 3 + name.Length;
        return end <= text.Length && text[end - 1] == '>' && Names.Contains(name);
    }

    /// <summary>True for an opening or closing tag whose name <em>begins</em> with one of the list:
    /// WordPress's repairs take <c>&lt;picture&gt;</c> for a <c>p</c>.</summary>
    public static bool BeginsLikeBlock(string text, int at) => BeginsLike(text, at, Names);

    /// <summary>The same for the shorter list of tags that swallow a line break before them.</summary>
    public static bool BeginsLikeBreakEater(string text, int at) => BeginsLike(text, at, BreakEaters);

    /// <summary>White space as WordPress's patterns see it: ASCII only.</summary>
    public static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r');

    public static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && IsBlank(text[at])) at++;
        return at;
    }

    private static bool BeginsLike(string text, int at, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        if (at >= text.Length || text[at] != '<') return false;
        var name = NameAt(text, at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1);
        for (var length = 1; length <= name.Length; length++)
        {
            if (names.Contains(name[..length])) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestName && (char.IsAsciiLetterLower(text[end]) || char.IsAsciiDigit(text[end]))) end++;
        return start > text.Length ? default : text.AsSpan(start, end - start);
    }
}
