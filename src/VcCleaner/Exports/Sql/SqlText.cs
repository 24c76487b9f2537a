using System.Buffers;
using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.Sql;

/// <summary>What the characters of an SQL string mean (https://dev.mysql.com/doc/refman/8.4/en/string-literals.html).</summary>
internal static class SqlText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        "\\'\"\r\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>The text of a value, line ends as they are.</summary>
    public static string Decode(ReadOnlySpan<byte> row, SqlField field, Encoding? encoding)
    {
        var bytes = row.Slice(field.Start, field.Length);
        var ignored = new DiagnosticBag();
        if (field.Kind == SqlFieldKind.Hex) return TextDecoder.DecodePart(FromHex(bytes), encoding, ignored);

        var raw = TextDecoder.DecodePart(bytes, encoding, ignored);
        if (field.Kind == SqlFieldKind.Plain) return raw;

        var text = new StringBuilder(raw.Length);
        var quote = row[field.Start - 1];
        var backslash = field.Kind == SqlFieldKind.Escaped ? '\\' : (char)quote;
        for (var i = 0; i < raw.Length;)
        {
            var next = raw.AsSpan(i).IndexOfAny(backslash, (char)quote);
            if (next < 0) return text.Append(raw, i, raw.Length - i).ToString();
            _ = text.Append(raw, i, next);
            i += next;
            _ = text.Append(Meaning(raw.AsSpan(i)));
            i += Math.Min(2, raw.Length - i);
        }

        return text.ToString();
    }

    /// <summary>The text of a value with line feeds as line ends and without characters that no text has, as an export of WordPress gives it.</summary>
    public static SourceText Source(ReadOnlySpan<byte> row, SqlField field, Encoding? encoding, string name, LinePosition start, DiagnosticBag diagnostics)
    {
        // Decoding what stands before the value tells its column.
        var before = TextDecoder.DecodePart(row[..field.Start], encoding, new DiagnosticBag());
        var position = WxrValues.PositionOf(start, Lines(before));
        var bytes = row.Slice(field.Start, field.Length);
        if (field.Kind == SqlFieldKind.Hex) return OfHex(TextDecoder.DecodePart(FromHex(bytes), encoding, diagnostics), name, position);

        var raw = TextDecoder.DecodePart(bytes, encoding, diagnostics);
        var outer = field.Start > 0 ? (char)row[field.Start - 1] : '\0';
        var quote = field.Kind is SqlFieldKind.Escaped or SqlFieldKind.Doubled ? outer : '\0';
        var hasBackslashes = field.Kind == SqlFieldKind.Escaped;
        // A plain string with a backslash in it comes from a server that takes backslashes for themselves.
        var container = outer is '\'' or '"' ? new SqlContainer(outer, hasBackslashes || (field.Kind == SqlFieldKind.Plain && !raw.Contains('\\'))) : TextContainer.Sealed;
        var builder = new AnchoredTextBuilder(name, position, container);
        for (var i = 0; i < raw.Length;)
        {
            var rest = raw.AsSpan(i);
            var next = rest.IndexOfAny(Marks);
            _ = builder.Copy(next < 0 ? rest : rest[..next]);
            if (next < 0) break;
            i += next + Translate(builder, rest[next..], quote, hasBackslashes);
        }

        return builder.ToSource();
    }

    /// <summary>Puts what one mark means; returns the length of the mark.</summary>
    private static int Translate(AnchoredTextBuilder builder, ReadOnlySpan<char> rest, char quote, bool hasBackslashes)
    {
        if ((rest[0] == '\\' && hasBackslashes) || (rest[0] == quote && rest.Length > 1 && rest[1] == quote))
        {
            var isLineEnd = rest.StartsWith(@"\r");
            var length = isLineEnd && rest.StartsWith(@"\r\n") ? 4 : Math.Min(2, rest.Length);
            var meaning = isLineEnd ? "\n" : Meaning(rest);
            _ = builder.Replace(meaning.Length == 1 && IsForbidden(meaning[0]) ? "" : meaning, rest[..length]);
            return length;
        }

        if (rest[0] is '\'' or '"' or '\\')
        {
            _ = builder.Copy(rest[..1]);
            return 1;
        }

        // A line end of Windows or of old Macs, or a character that cannot be seen.
        var isPair = rest.StartsWith("\r\n");
        _ = isPair ? builder.Replace("", rest[..1]) : builder.Replace(rest[0] == '\r' ? "\n" : "", rest[..1]);
        return 1;
    }

    /// <summary>What an escape at the beginning of a text means, or a doubled quote.</summary>
    private static ReadOnlySpan<char> Meaning(ReadOnlySpan<char> text)
    {
        if (text.Length < 2) return text;
        if (text[0] != '\\') return text[..1];

        return text[1] switch
        {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            '0' => "\0",
            'b' => "\b",
            'Z' => "\u001A",
            // These two keep their backslash outside of patterns.
            '%' or '_' => text[..2],
            _ => text[1..2],
        };
    }

    /// <summary>Each line is anchored; within a line of hexadecimal digits columns are of little use.</summary>
    private static SourceText OfHex(string text, string name, LinePosition position)
    {
        var builder = new AnchoredTextBuilder(name, position, TextContainer.Sealed);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n') + 1;
            if (length == 0) length = text.Length - start;
            var line = text.AsSpan(start, length);
            var digits = Encoding.UTF8.GetByteCount(line) * 2;
            var clean = line.EndsWith("\r\n") ? string.Concat(line[..^2], "\n") : new string(line);
            _ = builder.Replace(clean, new string('0', digits));
            start += length;
        }

        return builder.ToSource();
    }

    private static byte[] FromHex(ReadOnlySpan<byte> digits)
    {
        var bytes = new byte[digits.Length / 2];
        var status = Convert.FromHexString(digits[..(bytes.Length * 2)], bytes, out _, out var count);
        return status == OperationStatus.Done ? bytes : bytes[..count];
    }

    /// <summary>Where a carriage return alone ends a line, it counts as one.</summary>
    private static string Lines(string text) => text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static bool IsForbidden(char c) => c < ' ' && c is not ('\t' or '\n' or '\r');
}
