using System.Buffers;
using System.Text;

namespace VcCleaner.Documents;

/// <summary>URLs in canonical form: the characters that end or change a link in Markdown are percent-encoded, all others stay.</summary>
internal static class CanonicalUrl
{
    // Blanks and parentheses end a destination, `<`, backtick and backslash bind tighter than links, a pipe divides table cells.
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u00A0\u2028\u2029\u3000\uFEFF ()<>\\`|\"");

    public static string Of(string url)
    {
        var trimmed = url.Trim();
        if (trimmed.Contains(';') && trimmed.Contains('&'))
            trimmed = EncodeEntities(trimmed);
        if (!trimmed.AsSpan().ContainsAny(Unsafe) && !HasSurrogate(trimmed))
            return trimmed;

        var encoded = new StringBuilder(trimmed.Length + 16);
        foreach (var rune in trimmed.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r')
                continue; // browsers drop them too
            if (rune.IsBmp && (Unsafe.Contains((char)rune.Value) || char.IsWhiteSpace((char)rune.Value)))
                AppendPercent(encoded, rune);
            else
                _ = encoded.Append(rune.ToString());
        }

        return encoded.ToString();
    }

    // `?a=1&copy;=2` would be read as `?a=1©=2`, and no escape prevents it for every reader.
    private static string EncodeEntities(string url)
    {
        var encoded = new StringBuilder(url.Length + 8);
        var name = -1;
        for (var i = 0; i < url.Length; i++)
        {
            var isEntity = url[i] == ';' && name >= 0 && i > name;
            name = url[i] == '&' ? i + 1 : char.IsAsciiLetterOrDigit(url[i]) || url[i] == '#' && i == name ? name : -1;
            _ = isEntity ? encoded.Append("%3B") : encoded.Append(url[i]);
        }

        return encoded.ToString();
    }

    private static bool HasSurrogate(string url)
    {
        if (Ascii.IsValid(url))
            return false;
        foreach (var c in url)
        {
            if (char.IsSurrogate(c) || c > '\u007F' && char.IsWhiteSpace(c))
                return true;
        }

        return false;
    }

    private static void AppendPercent(StringBuilder encoded, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = rune.EncodeToUtf8(bytes);
        for (var i = 0; i < count; i++)
            _ = encoded.Append('%').Append(Convert.ToHexString(bytes.Slice(i, 1)));
    }
}
