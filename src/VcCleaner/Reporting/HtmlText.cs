using System.Text;

namespace VcCleaner.Reporting;

/// <summary>Text as HTML shows it: nothing of it is a tag, an attribute's end or a control character.</summary>
internal static class HtmlText
{
    public static string Of(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var character in PrintableText.Of(text))
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(character),
            };
        }

        return html.ToString();
    }
}
