using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace VcCleaner.Html;

/// <summary>Decodes the character references that are written as they should be. Part of <see cref="PlainTokens"/>.</summary>
internal static class PlainReferences
{
    private const int LongestName = 32;

    /// <summary>Decodes a text or a value.</summary>
    /// <returns>False if a reference is not plain: without its semicolon, out of range.</returns>
    public static bool TryDecode(ReadOnlySpan<char> text, bool isInAttribute, out string decoded)
    {
        var next = text.IndexOf('&');
        if (next < 0)
        {
            decoded = text.ToString();
            return true;
        }

        decoded = "";
        var builder = new StringBuilder(text.Length);
        while (next >= 0)
        {
            builder.Append(text[..next]);
            text = text[next..];
            if (!TryReadOne(text, isInAttribute, builder, out var length)) return false;
            text = text[length..];
            next = text.IndexOf('&');
        }

        decoded = builder.Append(text).ToString();
        return true;
    }

    private static bool TryReadOne(ReadOnlySpan<char> text, bool isInAttribute, StringBuilder output, out int length)
    {
        if (text is ['&', '#', ..]) return TryReadNumber(text, output, out length);

        length = 1;
        while (length < text.Length && length <= LongestName && char.IsAsciiLetterOrDigit(text[length])) length++;
        if (length > LongestName) return false;
        var isClosed = length < text.Length && text[length] == ';';
        if (length == 1 && !isClosed)
        {
            output.Append('&');
            return true;
        }

        if (isClosed)
        {
            length++;
            if (length == 2 || HtmlEntityProvider.Resolver.GetSymbol(text[1..length].ToString()) is not { } symbol) return false;
            output.Append(symbol);
            return true;
        }

        // `?a=1&b=2`: in a value a name before an equals sign is none, whatever it begins with.
        if (!isInAttribute || length == text.Length || text[length] != '=') return false;
        output.Append(text[..length]);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, StringBuilder output, out int length)
    {
        var isHexadecimal = text.Length > 2 && text[2] is 'x' or 'X';
        var start = isHexadecimal ? 3 : 2;
        var digits = text[start..].IndexOf(';');
        length = start + digits + 1;
        if (digits is < 1 or > 7) return false;
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(text.Slice(start, digits), style, CultureInfo.InvariantCulture, out var code)) return false;
        // Below stand control characters and those that mean others; above, surrogates and what takes two characters.
        if (code is < ' ' or (>= 0x7F and < 0xA0) or >= 0xD800) return false;
        output.Append((char)code);
        return true;
    }
}
