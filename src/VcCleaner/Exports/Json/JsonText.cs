using System.Globalization;
using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.Json;

/// <summary>What the characters of a JSON string mean. Half a surrogate pair, which PHP writes happily, becomes <c>U+FFFD</c>.</summary>
internal static class JsonText
{
    /// <summary>The text of a string, line ends as they are.</summary>
    /// <param name="quoted">With its quotes.</param>
    public static string Decode(ReadOnlySpan<byte> quoted)
    {
        var raw = TextDecoder.DecodePart(quoted[1..^1], null, new DiagnosticBag());
        if (!raw.Contains('\\')) return raw;

        var text = new StringBuilder(raw.Length);
        Span<char> meaning = stackalloc char[2];
        for (var i = 0; i < raw.Length;)
        {
            var rest = raw.AsSpan(i);
            var next = rest.IndexOf('\\');
            _ = text.Append(next < 0 ? rest : rest[..next]);
            if (next < 0) break;
            i += next + Read(rest[next..], meaning, out var count);
            _ = text.Append(meaning[..count]);
        }

        return text.ToString();
    }

    /// <summary>The text of a string with line feeds as line ends, and the place of each character.</summary>
    public static SourceText Source(ReadOnlySpan<byte> quoted, string name, LinePosition start, DiagnosticBag diagnostics)
    {
        var raw = TextDecoder.DecodePart(quoted[1..^1], null, diagnostics);
        var builder = new AnchoredTextBuilder(name, start, new JsonContainer());
        Span<char> meaning = stackalloc char[2];
        for (var i = 0; i < raw.Length;)
        {
            var rest = raw.AsSpan(i);
            var next = rest.IndexOf('\\');
            _ = builder.Copy(next < 0 ? rest : rest[..next]);
            if (next < 0) break;

            rest = rest[next..];
            var length = Read(rest, meaning, out var count);
            if (rest.StartsWith(@"\r\n")) length = 4;
            if (meaning[0] == '\r') meaning[0] = '\n';
            if (count == 1 && meaning[0] < ' ' && meaning[0] is not ('\t' or '\n')) count = 0;
            _ = builder.Replace(meaning[..count], rest[..length]);
            i += next + length;
        }

        return builder.ToSource();
    }

    /// <summary>Reads the escape at the beginning of a text; returns its length.</summary>
    private static int Read(ReadOnlySpan<char> text, Span<char> meaning, out int count)
    {
        count = 1;
        if (text.Length > 1 && text[1] == 'u') return ReadCode(text, meaning, out count);

        meaning[0] = text.Length < 2 ? '\\' : text[1] switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            var other => other,
        };
        return Math.Min(2, text.Length);
    }

    private static int ReadCode(ReadOnlySpan<char> text, Span<char> meaning, out int count)
    {
        count = 1;
        var high = Code(text);
        meaning[0] = high < 0 ? '\uFFFD' : (char)high;
        if (high < 0) return Math.Min(2, text.Length);
        if (!char.IsSurrogate((char)high)) return 6;

        var low = text.Length > 7 && text[6] == '\\' && text[7] == 'u' ? Code(text[6..]) : -1;
        if (low >= 0 && char.IsSurrogatePair((char)high, (char)low))
        {
            (meaning[1], count) = ((char)low, 2);
            return 12;
        }

        meaning[0] = '\uFFFD';
        return 6;
    }

    private static int Code(ReadOnlySpan<char> text)
        => text.Length >= 6 && ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : -1;
}
