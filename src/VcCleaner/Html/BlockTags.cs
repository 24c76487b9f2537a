namespace VcCleaner.Html;

/// <summary>Recognises the tags that WordPress keeps out of paragraphs; part of <see cref="ParagraphBreaks"/>.</summary>
internal static class BlockTags
{
    // Lower case only, and without main, video or iframe: WordPress's list, not that of HTML.
    private static readonly string[][] Names = ByFirstLetter(
        "table", "thead", "tfoot", "caption", "col", "colgroup", "tbody", "tr", "td", "th", "div", "dl", "dd", "dt", "ul", "ol", "li",
        "pre", "form", "map", "area", "blockquote", "address", "style", "p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "fieldset",
        "legend", "section", "article", "aside", "hgroup", "header", "footer", "nav", "figure", "figcaption", "details", "menu",
        "summary");

    // The shorter list before which a line break makes no sense.
    private static readonly string[][] BreakEaters = ByFirstLetter("p", "li", "div", "dl", "dd", "dt", "th", "pre", "td", "ul", "ol");

    /// <summary>True for <c>&lt;div</c> followed by a blank, a slash or <c>&gt;</c>.</summary>
    public static bool IsOpening(ReadOnlySpan<char> text, int at)
    {
        var tag = text[(at + 1)..];
        foreach (var name in NamesLike(tag, Names))
        {
            if (tag.Length > name.Length && (tag[name.Length] is '/' or '>' || IsBlank(tag[name.Length])) && tag.StartsWith(name)) return true;
        }

        return false;
    }

    /// <summary>True for <c>&lt;/div&gt;</c>, without blanks.</summary>
    public static bool IsClosing(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (at + 1 >= text.Length || text[at + 1] != '/') return false;
        var tag = text[(at + 2)..];
        foreach (var name in NamesLike(tag, Names))
        {
            end = at + name.Length + 3;
            if (tag.Length > name.Length && tag[name.Length] == '>' && tag.StartsWith(name)) return true;
        }

        return false;
    }

    /// <summary>True for an opening or closing tag whose name <em>begins</em> with one of the list:
    /// WordPress's repairs take <c>&lt;picture&gt;</c> for a <c>p</c>.</summary>
    public static bool BeginsLikeBlock(ReadOnlySpan<char> text, int at) => BeginsLike(text, at, Names);

    /// <summary>The same for the shorter list of tags that swallow a line break before them.</summary>
    public static bool BeginsLikeBreakEater(ReadOnlySpan<char> text, int at) => BeginsLike(text, at, BreakEaters);

    /// <summary>White space as WordPress's patterns see it: ASCII only.</summary>
    public static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r');

    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsBlank(text[at])) at++;
        return at;
    }

    private static bool BeginsLike(ReadOnlySpan<char> text, int at, string[][] names)
    {
        if (at >= text.Length || text[at] != '<') return false;
        var tag = text[(at + 1)..];
        if (tag is ['/', ..]) tag = tag[1..];
        foreach (var name in NamesLike(tag, names))
        {
            if (tag.StartsWith(name)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<string> NamesLike(ReadOnlySpan<char> tag, string[][] names) =>
        tag is [>= 'a' and <= 'z', ..] ? names[tag[0] - 'a'] : [];

    private static string[][] ByFirstLetter(params string[] names)
    {
        var letters = new string[26][];
        for (var i = 0; i < letters.Length; i++) letters[i] = Array.FindAll(names, name => name[0] - 'a' == i);
        return letters;
    }
}
