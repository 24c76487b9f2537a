using System.Buffers;
using System.Text;

namespace VcCleaner.Exports;

/// <summary>Finds an encoding by name, by byte order mark, by UTF-16's null bytes, or by what the text declares. A step of decoding.</summary>
internal static class EncodingSniffer
{
    private const int SampleLength = 4096;
    private const int DeclarationLength = 1024;

    /// <summary>What web browsers read unlabelled Western text as.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static SearchValues<char> NameEnds { get; } = SearchValues.Create("\"' />;?");

    private static Encoding Utf32BigEndian { get; } = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    /// <summary>The encoding of a name, or null if nobody knows it. UTF-7 counts as unknown: it is unsafe and out of use.</summary>
    public static Encoding? FromName(string name)
    {
        // Web content labelled Latin-1 is Windows-1252, as browsers have it (https://encoding.spec.whatwg.org/#names-and-labels).
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("latin1", StringComparison.OrdinalIgnoreCase)) return Windows1252;
        if (name.Equals("utf-16le", StringComparison.OrdinalIgnoreCase)) return Encoding.Unicode;
        if (name.Equals("utf8", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8;

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    public static Encoding? FromByteOrderMark(ReadOnlySpan<byte> bytes, out int markLength)
    {
        (var encoding, markLength) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0, 0, 0xFE, 0xFF, ..] => (Utf32BigEndian, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding?)null, 0),
        };
        return encoding;
    }

    /// <summary>UTF-16 without mark: in markup, nearly every other byte is null.</summary>
    public static Encoding? FromNullBytes(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Min(bytes.Length, SampleLength) & ~1;
        if (length < 4 || !bytes[..length].Contains((byte)0)) return null;

        var (even, odd) = (0, 0);
        for (var i = 0; i < length; i += 2)
        {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }

        var pairs = length / 2;
        if (odd * 10 > pairs * 4 && even * 20 < pairs) return Encoding.Unicode;
        return even * 10 > pairs * 4 && odd * 20 < pairs ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>The encoding of an XML declaration or of an HTML <c>meta</c> element at the beginning.</summary>
    public static Encoding? FromDeclaration(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]);
        var isXml = head.StartsWith("<?xml", StringComparison.Ordinal);
        var scope = isXml ? head[..(head.IndexOf("?>", StringComparison.Ordinal) is var end and >= 0 ? end : head.Length)] : head;
        if (!isXml && !scope.Contains("<meta", StringComparison.OrdinalIgnoreCase)) return null;

        var label = isXml ? "encoding=" : "charset=";
        var start = scope.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;

        var name = scope.AsSpan(start + label.Length).TrimStart("\"' ");
        var length = name.IndexOfAny(NameEnds);
        // The declaration was readable byte by byte, so it cannot be true if it says UTF-16.
        var declared = FromName(new string(length < 0 ? name : name[..length]));
        return declared is UnicodeEncoding or UTF32Encoding ? null : declared;
    }
}
