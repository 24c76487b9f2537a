using System.Globalization;
using System.Net;
using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>Numbers, dates, slugs and plain text out of the fields of an export.</summary>
internal static class WxrValues
{
    /// <summary>0 for anything that is no number.</summary>
    public static long Number(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;

    public static int SmallNumber(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>WordPress stores slugs percent-encoded: <c>%d0%bc%d0%b8%d1%80</c>.</summary>
    public static string Slug(string text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text;

    /// <summary>
    /// A date with the offset of the site at that time, which is the difference of the two; null for <c>0000-00-00 00:00:00</c>, which
    /// drafts have.
    /// </summary>
    public static DateTimeOffset? Date(string local, string universal)
    {
        var localTime = Time(local);
        if (Time(universal) is not { } universalTime) return localTime is { } only ? new DateTimeOffset(only, TimeSpan.Zero) : null;
        if (localTime is not { } time) return new DateTimeOffset(universalTime, TimeSpan.Zero);

        var offset = TimeSpan.FromMinutes(Math.Round((time - universalTime).TotalMinutes / 15) * 15);
        // No zone is further off: one of the two was changed by hand.
        var isZone = offset.Duration() <= TimeSpan.FromHours(14) && universalTime + offset == time;
        return isZone ? new DateTimeOffset(time, offset) : new DateTimeOffset(universalTime, TimeSpan.Zero);
    }

    private static DateTime? Time(string text)
        => DateTime.TryParseExact(text, ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            // Not the first days of the calendar, which no zone may move before its beginning.
            && value.Year > 1
            ? value
            : null;

    /// <summary>A title as people read it: stored as HTML, so <c>Fish &amp;amp; &lt;em>chips&lt;/em></c> is <c>Fish &amp; chips</c>.</summary>
    public static string PlainText(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0) return html.Trim();

        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length; i++)
        {
            var isTag = html[i] == '<' && i + 1 < html.Length && (char.IsAsciiLetter(html[i + 1]) || html[i + 1] == '/');
            var length = isTag ? html.AsSpan(i).IndexOf('>') : -1;
            if (length < 0) _ = text.Append(html[i]);
            else i += length;
            if (isTag && length < 0) return WebUtility.HtmlDecode(text.Append(html, i + 1, html.Length - i - 1).ToString()).Trim();
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    /// <summary>The value of an attribute of a tag, or empty text.</summary>
    public static string Attribute(string text, TextSpan attributes, string name)
    {
        var scope = text.AsSpan(attributes.Start, attributes.Length);
        for (var start = scope.IndexOf(name); start >= 0;)
        {
            var rest = scope[(start + name.Length)..].TrimStart();
            var isWhole = start == 0 || char.IsWhiteSpace(scope[start - 1]);
            if (isWhole && rest.Length > 1 && rest[0] == '=' && rest[1..].TrimStart() is [('"' or '\'') and var quote, .. var value])
            {
                var end = value.IndexOf(quote);
                return WebUtility.HtmlDecode(new string(end < 0 ? value : value[..end]));
            }

            var next = scope[(start + 1)..].IndexOf(name);
            start = next < 0 ? -1 : start + 1 + next;
        }

        return "";
    }

    /// <summary>A place in a piece of the file, counted from where the piece begins.</summary>
    public static LinePosition PositionOf(LinePosition start, ReadOnlySpan<char> before)
    {
        var lastEnd = before.LastIndexOf('\n');
        return lastEnd < 0
            ? start with { Column = start.Column + before.Length }
            : new LinePosition(start.Line + before.Count('\n'), before.Length - lastEnd);
    }
}
