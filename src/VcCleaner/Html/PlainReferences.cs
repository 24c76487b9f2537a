using System.Globalization;
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
        var output = default(PooledText);
        while (next >= 0)
        {
            output.Append(text[..next]);
            text = text[next..];
            if (!TryReadOne(text, isInAttribute, ref output, out var length))
            {
                output.Release();
                return false;
            }

            text = text[length..];
            next = text.IndexOf('&');
        }

        output.Append(text);
        decoded = output.Take();
        output.Release();
        return true;
    }

    private static bool TryReadOne(ReadOnlySpan<char> text, bool isInAttribute, ref PooledText output, out int length)
    {
        if (text is ['&', '#', ..]) return TryReadNumber(text, ref output, out length);

        length = 1;
        while (length < text.Length && length <= LongestName && char.IsAsciiLetterOrDigit(text[length])) length++;
        if (length > LongestName) return false;
        var isClosed = length < text.Length && text[length] == ';';
        if (length == 1 && !isClosed)
        {
            output.Append("&");
            return true;
        }

        if (isClosed)
        {
            length++;
            if (length == 2 || SymbolOf(text[1..length]) is not { } symbol) return false;
            output.Append(symbol);
            return true;
        }

        // `?a=1&b=2`: in a value a name before an equals sign is none, whatever it begins with.
        if (!isInAttribute || length == text.Length || text[length] != '=') return false;
        output.Append(text[..length]);
        return true;
    }

    /// <summary>What a name with its semicolon stands for; the most frequent ones without a string to look them up.</summary>
    private static string? SymbolOf(ReadOnlySpan<char> name) => name switch
    {
        "amp;" => "&",
        "lt;" => "<",
        "gt;" => ">",
        "quot;" => "\"",
        "nbsp;" => "\u00A0",
        _ => HtmlEntityProvider.Resolver.GetSymbol(name.ToString()),
    };

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref PooledText output, out int length)
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
        output.Append([(char)code]);
        return true;
    }
}
