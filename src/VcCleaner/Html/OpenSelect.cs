using System.Text;

namespace VcCleaner.Html;

/// <summary>Closes a <c>&lt;select&gt;</c> before the first tag that has no place in one.</summary>
/// <remarks>
/// The standard has such tags ignored (WHATWG HTML §13.2.6.4.16), so a control that nobody closed takes the images and links of all that
/// follows it. Marks within an option stay for the parser, which keeps their words.
/// </remarks>
internal static class OpenSelect
{
    public static string Close(string html)
    {
        if (!html.Contains("<select", StringComparison.OrdinalIgnoreCase)) return html;

        var result = default(StringBuilder);
        var copied = 0;
        var isOpen = false;
        foreach (var token in HtmlTokens.Read(html))
        {
            if (token.Kind == HtmlTokenKind.EndTag && token.Name == "select") isOpen = false;
            if (token.Kind != HtmlTokenKind.StartTag) continue;
            if (isOpen && !IsPartOfSelect(token.Name))
            {
                result ??= new StringBuilder(html.Length + 16);
                result.Append(html, copied, token.Span.Start - copied).Append("</select>");
                copied = token.Span.Start;
                isOpen = false;
            }

            isOpen |= token.Name == "select";
        }

        return result is null ? html : result.Append(html, copied, html.Length - copied).ToString();
    }

    private static bool IsPartOfSelect(string name) =>
        name is "option" or "optgroup" or "hr" or "script" or "template" or "span" or "b" or "strong" or "i" or "em" or "small";
}
