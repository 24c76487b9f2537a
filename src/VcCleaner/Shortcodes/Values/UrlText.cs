using System.Buffers;
using System.Net;

namespace VcCleaner.Shortcodes.Values;

/// <summary>A URL that stands plainly in an attribute. WordPress and editors make links of such URLs, also inside shortcodes:
/// <c>url="&lt;a href="https://…">https://…&lt;/a>"</c>.</summary>
internal static class UrlText
{
    private const string Quotes = "\"'”“″";

    private static readonly SearchValues<char> Ends = SearchValues.Create(Quotes + " >");

    /// <summary>The URL itself.</summary>
    public static string Read(string value)
    {
        var text = value.AsSpan().Trim();
        var tag = text.IndexOf('<');
        if (tag < 0) return text.ToString();
        if (tag > 0) return text[..tag].Trim().ToString();

        var start = text.IndexOf("href=", StringComparison.OrdinalIgnoreCase);
        if (start < 0) return WithoutTags(text).ToString();
        var url = text[(start + 5)..].TrimStart(Quotes);
        var end = url.IndexOfAny(Ends);
        return WebUtility.HtmlDecode((end < 0 ? url : url[..end]).ToString());
    }

    private static ReadOnlySpan<char> WithoutTags(ReadOnlySpan<char> text)
    {
        while (text is ['<', ..] && text.IndexOf('>') is var end and >= 0) text = text[(end + 1)..].TrimStart();
        var next = text.IndexOf('<');
        return (next < 0 ? text : text[..next]).Trim();
    }
}
