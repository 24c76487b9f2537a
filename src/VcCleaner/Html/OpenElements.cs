using System.Buffers;
using System.Text;

namespace VcCleaner.Html;

/// <summary>Closes elements that nobody closed where they would take with them what follows.</summary>
/// <remarks>
/// <para>In a <c>&lt;select&gt;</c> the standard has tags ignored that have no place there (WHATWG HTML §13.2.6.4.16), so a control that is never
/// closed takes the images and links of all that follows it; it ends before the first of them. Marks within an option stay for the parser,
/// which keeps their words.</para>
/// <para><c>&lt;iframe src="…" /&gt;</c>, as XHTML taught it, is not closed either: the rest of the page is what only browsers without frames
/// would show. So it is with <c>&lt;video&gt;</c>. Without a closing tag somewhere, they end where their own parts do.</para>
/// </remarks>
internal static class OpenElements
{
    private static readonly SearchValues<string> Beginnings =
        SearchValues.Create(["<select", "<iframe", "<video", "<audio", "<textarea", "<title", "<xmp", "<noembed", "<noframes"], StringComparison.OrdinalIgnoreCase);

    public static string Close(string html)
    {
        if (!html.AsSpan().ContainsAny(Beginnings)) return html;

        var result = default(StringBuilder);
        var copied = 0;
        var closers = new ClosingTags(html);
        var open = "";
        foreach (var token in HtmlTokens.Read(html))
        {
            if (open.Length > 0 && token.Kind == HtmlTokenKind.EndTag && token.Name == open) open = "";
            if (open.Length > 0 && !IsPartOf(open, token))
            {
                result ??= new StringBuilder(html.Length + 16);
                result.Append(html, copied, token.Span.Start - copied).Append("</").Append(open).Append('>');
                copied = token.Span.Start;
                open = "";
            }

            if (token.Kind != HtmlTokenKind.StartTag) continue;
            if (token.Name == "select" || (IsHolder(token.Name) && !closers.Follow(token.Name, token.Span.End))) open = token.Name;
        }

        return result is null ? html : result.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>What stands in it is shown by its own means or not at all.</summary>
    private static bool IsHolder(string name) => name is "video" or "audio" || HtmlTokens.HoldsText(name);

    private static bool IsPartOf(string holder, in HtmlToken token) => token.Kind switch
    {
        HtmlTokenKind.StartTag when holder == "select" =>
            token.Name is "option" or "optgroup" or "hr" or "script" or "template" or "span" or "b" or "strong" or "i" or "em" or "small",
        HtmlTokenKind.StartTag => token.Name is "source" or "track",
        HtmlTokenKind.Text => holder == "select" || token.Characters.IsWhiteSpace(),
        _ => true,
    };
}
