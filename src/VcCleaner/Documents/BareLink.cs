namespace VcCleaner.Documents;

/// <summary>Finds URLs and e-mail addresses that stand in text without being links. Readers take them for links, and so do
/// GitHub and most generators; the canonical form says so instead of leaving it to them.</summary>
internal static class BareLink
{
    /// <summary>The first bare link at or after <paramref name="from"/>.</summary>
    /// <returns>False if there is none.</returns>
    public static bool TryFind(string text, int from, out int start, out int end, out string destination)
    {
        for (var i = from; i < text.Length; i++)
        {
            var ahead = text.AsSpan(i).IndexOfAny(':', '@', '.');
            if (ahead < 0)
                break;
            i += ahead;
            var found = text[i] switch
            {
                ':' => TryUrl(text, from, i, out start, out end),
                '@' => TryAddress(text, from, i, out start, out end),
                _ => TryWorldWideWeb(text, from, i, out start, out end),
            };
            if (!found)
                continue;
            var written = text[start..end];
            destination = CanonicalUrl.Of(text[i] switch { ':' => written, '@' => "mailto:" + written, _ => "http://" + written });
            return true;
        }

        (start, end, destination) = (0, 0, "");
        return false;
    }

    // https://example.org/a_(b), not the full stop after it.
    private static bool TryUrl(string text, int from, int colon, out int start, out int end)
    {
        end = 0;
        start = colon;
        if (!text.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal))
            return false;
        while (start > from && char.IsAsciiLetter(text[start - 1]))
            start--;
        var scheme = text.AsSpan(start, colon - start);
        if (!scheme.Equals("https", StringComparison.OrdinalIgnoreCase) && !scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            && !scheme.Equals("ftp", StringComparison.OrdinalIgnoreCase))
            return false;
        if (start > from && char.IsLetterOrDigit(text[start - 1]))
            return false;
        var host = colon + 3;
        if (host >= text.Length || !char.IsLetterOrDigit(text[host]))
            return false;
        end = EndOfUrl(text, host);
        return end > host;
    }

    private static bool TryWorldWideWeb(string text, int from, int dot, out int start, out int end)
    {
        end = 0;
        start = dot - 3;
        if (start < from || !text.AsSpan(start, 3).Equals("www", StringComparison.OrdinalIgnoreCase))
            return false;
        if (start > from && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '_' or '/' or '@'))
            return false;
        if (dot + 1 >= text.Length || !char.IsLetterOrDigit(text[dot + 1]))
            return false;
        end = EndOfUrl(text, dot + 1);
        return text.AsSpan(dot + 1, end - dot - 1).Contains('.');
    }

    private static bool TryAddress(string text, int from, int at, out int start, out int end)
    {
        start = at;
        end = at + 1;
        while (start > from && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '+' or '-' or '_'))
            start--;
        while (start < at && !char.IsAsciiLetterOrDigit(text[start]))
            start++;
        if (start == at || start > from && char.IsLetterOrDigit(text[start - 1]))
            return false;
        var lastDot = -1;
        for (; end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_'); end++)
        {
            if (text[end] != '.')
                continue;
            if (text[end - 1] is '.' or '@')
                return false;
            lastDot = end;
        }

        while (end > at + 1 && !char.IsAsciiLetterOrDigit(text[end - 1]))
            end--;
        return lastDot > at + 1 && lastDot < end - 1 && char.IsAsciiLetterOrDigit(text[at + 1])
            && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    private static int EndOfUrl(string text, int from)
    {
        var end = from;
        int opened = 0, closed = 0;
        for (; end < text.Length && !EndsUrl(text[end]); end++)
        {
            if (text[end] == '(')
                opened++;
            else if (text[end] == ')')
                closed++;
        }

        // Sentences go on after a URL; a closing parenthesis belongs to it only if it was opened in it.
        for (; end > from; end--)
        {
            var last = text[end - 1];
            if (last == ')' && closed > opened)
                closed--;
            else if (last is not ('?' or '!' or '.' or ',' or ':' or ';' or '*' or '_' or '~' or '\'' or '&'))
                break;
        }

        return end;
    }

    private static bool EndsUrl(char c) =>
        c <= ' ' || c is '<' or '>' or '"' or '`' or '|' or '\\' or '^' or '{' or '}' or '[' or ']'
        || c > '\u007F' && !char.IsLetterOrDigit(c) && !char.IsSurrogate(c);
}
