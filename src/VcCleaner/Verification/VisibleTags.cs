using System.Collections.Frozen;
using VcCleaner.Html;

namespace VcCleaner.Verification;

/// <summary>What the ledger knows of HTML tags.</summary>
internal static class VisibleTags
{
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create("script", "style", "noscript", "template", "title", "svg");

    private static readonly FrozenSet<string> InsideWords = FrozenSet.Create(
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr", "q",
        "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend",
        "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul", "xmp");

    /// <summary>What stands in it is no text on the page.</summary>
    public static bool IsUnseen(string tag) => Unseen.Contains(tag);

    /// <summary>Parts the texts on both sides of a tag: nothing where a word runs on across it, a line feed where it does not, as at a block and at
    /// a link that stands apart. Whether it does at a picture, a control or a name that nobody knows is not said: <see cref="WordTally.Joint"/>.</summary>
    public static ReadOnlySpan<char> BorderAt(in HtmlToken tag)
    {
        if (InsideWords.Contains(tag.Name)) return IsButton(tag) ? "\n" : "";
        return Blocks.Contains(tag.Name) ? "\n" : [WordTally.Joint];
    }

    private static bool IsButton(in HtmlToken tag) => tag is { Name: "a", Kind: HtmlTokenKind.StartTag } && (tag.Attribute("download") is not null
        || tag.Attribute("class") is { } names && (names.Contains("button", StringComparison.OrdinalIgnoreCase) || names.Split().Contains("btn", StringComparer.OrdinalIgnoreCase)));
}
