using System.Buffers;
using System.Collections.Frozen;
using VcCleaner.Text;

namespace VcCleaner.Html;

/// <summary>Reads the tokens of HTML as editors write it: closed tags with quoted attributes, text, comments. Part of <see cref="HtmlTokens"/>.</summary>
/// <remarks>It reads at the speed of memory what nobody doubts, and refuses everything else, which a tokenizer of the standard then reads:
/// <c>&lt;b&lt;i&gt;</c>, <c>&amp;copy2</c>, a null character. Tests hold both against each other.</remarks>
internal static class PlainTokens
{
    private static readonly SearchValues<char> TextStops = SearchValues.Create("<&\r\0");

    /// <summary>Behind these text follows that is no markup, or markup with other rules.</summary>
    private static readonly FrozenSet<string> Special = FrozenSet.Create(
        "script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title", "plaintext", "svg", "math");

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        "a", "abbr", "article", "aside", "b", "blockquote", "br", "button", "center", "cite", "code", "dd", "del", "div", "dl", "dt", "em",
        "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "input", "ins", "label",
        "li", "main", "nav", "noscript", "object", "ol", "option", "p", "param", "pre", "q", "s", "section", "select", "small", "source", "span",
        "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "video");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NamesBySpan = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads what begins at an offset.</summary>
    /// <returns>False if that takes more than this reader knows.</returns>
    public static bool TryRead(string html, int at, out HtmlToken token)
    {
        token = default;
        if (html[at] != '<') return TryReadText(html, at, out token);
        if (at + 1 == html.Length) return false;
        return html[at + 1] switch
        {
            '!' => TryReadComment(html, at, out token),
            '/' => TryReadEndTag(html, at, out token),
            _ => TryReadStartTag(html, at, out token),
        };
    }

    private static bool TryReadText(string html, int at, out HtmlToken token)
    {
        token = default;
        var hasReference = false;
        var end = at;
        while (true)
        {
            var stop = html.AsSpan(end).IndexOfAny(TextStops);
            end = stop < 0 ? html.Length : end + stop;
            if (end == html.Length || html[end] == '<') break;
            if (html[end] != '&') return false;
            hasReference = true;
            end++;
        }

        if (end < html.Length && !StartsMarkup(html, end)) return false;
        var span = TextSpan.FromBounds(at, end);
        if (!hasReference)
        {
            token = new HtmlToken(HtmlTokenKind.Text, span, "", html, span);
            return true;
        }

        if (!PlainReferences.TryDecode(html.AsSpan(at, span.Length), isInAttribute: false, out var text)) return false;
        token = new HtmlToken(HtmlTokenKind.Text, span, "", text);
        return true;
    }

    /// <summary>A <c>&lt;</c> that is no text.</summary>
    private static bool StartsMarkup(string html, int at)
    {
        var rest = html.AsSpan(at + 1);
        return rest is [var first, ..] && char.IsAsciiLetter(first)
            || rest is ['/', var closing, ..] && char.IsAsciiLetter(closing)
            || rest is ['!', '-', '-', ..];
    }

    /// <summary><c>&lt;!-- … --&gt;</c> without two hyphens or line ends of other systems in it.</summary>
    private static bool TryReadComment(string html, int at, out HtmlToken token)
    {
        token = default;
        if (!html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal)) return false;
        var start = at + 4;
        var length = html.AsSpan(start).IndexOf("--");
        if (length < 0) return false;
        var end = start + length;
        var data = html.AsSpan(start, length);
        if (end + 2 >= html.Length || html[end + 2] != '>' || data is ['>' or '-', ..] || data.ContainsAny('\r', '\0')) return false;
        token = new HtmlToken(HtmlTokenKind.Comment, TextSpan.FromBounds(at, end + 3), "", html, new TextSpan(start, length));
        return true;
    }

    private static bool TryReadEndTag(string html, int at, out HtmlToken token)
    {
        token = default;
        var nameEnd = EndOfName(html, at + 2);
        var end = nameEnd;
        while (end < html.Length && PlainAttributes.IsBlank(html[end])) end++;
        if (nameEnd == at + 2 || end == html.Length || html[end] != '>') return false;
        token = new HtmlToken(HtmlTokenKind.EndTag, TextSpan.FromBounds(at, end + 1), NameOf(html.AsSpan(at + 2, nameEnd - at - 2)));
        return true;
    }

    private static bool TryReadStartTag(string html, int at, out HtmlToken token)
    {
        token = default;
        var nameEnd = EndOfName(html, at + 1);
        if (nameEnd == at + 1 || !PlainAttributes.TrySkip(html, nameEnd, out var attributesEnd, out var isSelfClosing)) return false;
        var name = NameOf(html.AsSpan(at + 1, nameEnd - at - 1));
        if (Special.Contains(name)) return false;
        var end = attributesEnd + (isSelfClosing ? 2 : 1);
        token = new HtmlToken(HtmlTokenKind.StartTag, TextSpan.FromBounds(at, end), name, html, TextSpan.FromBounds(nameEnd, attributesEnd)) { IsSelfClosing = isSelfClosing };
        return true;
    }

    private static int EndOfName(string html, int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetter(html[end]) || (end > start && char.IsAsciiDigit(html[end])))) end++;
        return end;
    }

    private static string NameOf(ReadOnlySpan<char> name) =>
        NamesBySpan.TryGetValue(name, out var known) ? known : name.ToString().ToLowerInvariant();
}
