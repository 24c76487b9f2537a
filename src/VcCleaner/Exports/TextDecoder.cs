using System.Buffers;
using System.Text;
using System.Text.Unicode;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>
/// Turns the bytes of an input into characters, whatever encoding they are in: a name given by the user, a byte order mark, UTF-16's
/// pattern of null bytes, valid UTF-8, the encoding that the text itself declares, UTF-8 with a few bad bytes, Windows-1252; the first that fits.
/// </summary>
internal static class TextDecoder
{
    /// <summary>The text without byte order mark, or null if it cannot be read; a finding then says why.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? encodingName, DiagnosticBag diagnostics)
    {
        var encoding = EncodingSniffer.FromByteOrderMark(bytes, out var markLength);
        if (encodingName is not null)
        {
            var named = EncodingSniffer.FromName(encodingName);
            if (named is null)
            {
                diagnostics.Report(DiagnosticCatalog.UnknownEncoding, default, encodingName);
                return null;
            }

            if (named.CodePage != encoding?.CodePage) (encoding, markLength) = (named, 0);
        }

        var isGuessed = encoding is null && (encoding = EncodingSniffer.FromNullBytes(bytes)) is not null;
        if ((encoding is null || IsByteOriented(encoding)) && BinarySignatures.Describe(bytes) is { } description)
        {
            diagnostics.Report(DiagnosticCatalog.BinaryInput, default, description);
            return null;
        }

        var body = bytes[markLength..];
        if (encoding is null)
        {
            encoding = ChooseByContent(body, EncodingSniffer.FromDeclaration(body), out isGuessed);
        }

        if (isGuessed) diagnostics.Report(DiagnosticCatalog.GuessedEncoding, default, encoding.WebName);
        var text = encoding is UTF8Encoding ? DecodeUtf8(body, markLength, diagnostics) : encoding.GetString(body);
        return ReplaceNullCharacters(text, diagnostics);
    }

    /// <summary>A piece of a larger input: the same choice, by what the whole declares.</summary>
    public static string DecodePart(ReadOnlySpan<byte> bytes, Encoding? declared, DiagnosticBag diagnostics)
    {
        var encoding = ChooseByContent(bytes, declared, out var isGuessed);
        if (isGuessed) diagnostics.Report(DiagnosticCatalog.GuessedEncoding, default, encoding.WebName);
        return encoding is UTF8Encoding ? DecodeUtf8(bytes, 0, diagnostics) : encoding.GetString(bytes);
    }

    /// <summary>The encoding that <see cref="Decode"/> reads an input in, for whoever writes back into it.</summary>
    public static Encoding EncodingOf(ReadOnlySpan<byte> bytes, string? encodingName, out int markLength)
    {
        var encoding = EncodingSniffer.FromByteOrderMark(bytes, out markLength);
        var named = encodingName is null ? null : EncodingSniffer.FromName(encodingName);
        if (named is not null && named.CodePage != encoding?.CodePage) (encoding, markLength) = (named, 0);
        return encoding ?? EncodingSniffer.FromNullBytes(bytes) ?? ChooseByContent(bytes, EncodingSniffer.FromDeclaration(bytes), out _);
    }

    private static bool IsByteOriented(Encoding encoding) => encoding is not (UnicodeEncoding or UTF32Encoding);

    private static Encoding ChooseByContent(ReadOnlySpan<byte> bytes, Encoding? declared, out bool isGuessed)
    {
        isGuessed = false;
        var (valid, invalid) = Utf8Statistics(bytes);
        if (invalid == 0) return Encoding.UTF8;
        if (declared is not (null or UTF8Encoding)) return declared;
        if (valid > invalid) return Encoding.UTF8;

        isGuessed = true;
        return EncodingSniffer.Windows1252;
    }

    /// <summary>How many characters of several bytes are valid, and how many bytes belong to none.</summary>
    private static (long Valid, long Invalid) Utf8Statistics(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return (0, 0);

        var (valid, invalid) = (0L, 0L);
        while (true)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) return (valid, invalid);

            var status = Rune.DecodeFromUtf8(bytes[ascii..], out _, out var length);
            // A character cut off by the end of the input speaks for UTF-8, not against it.
            if (status == OperationStatus.Done || (status == OperationStatus.NeedMoreData && length > 1)) valid++;
            else invalid += length;
            bytes = bytes[(ascii + length)..];
        }
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, int fileOffset, DiagnosticBag diagnostics)
    {
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);

        var text = new StringBuilder(bytes.Length);
        var position = 0;
        while (position < bytes.Length)
        {
            var valid = LengthOfValidUtf8(bytes[position..]);
            _ = text.Append(Encoding.UTF8.GetString(bytes.Slice(position, valid)));
            position += valid;
            if (position == bytes.Length) break;

            _ = Rune.DecodeFromUtf8(bytes[position..], out _, out var length);
            diagnostics.Report(
                DiagnosticCatalog.InvalidBytes,
                new TextSpan(text.Length, 1),
                "0x" + Convert.ToHexString(bytes.Slice(position, length)),
                Invariant($"{fileOffset + position}"));
            _ = text.Append('\uFFFD');
            position += length;
        }

        return text.ToString();
    }

    private static int LengthOfValidUtf8(ReadOnlySpan<byte> bytes)
    {
        for (var position = 0; ;)
        {
            var next = bytes[position..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0) return bytes.Length;

            position += next;
            if (Rune.DecodeFromUtf8(bytes[position..], out _, out var length) != OperationStatus.Done) return position;
            position += length;
        }
    }

    private static string ReplaceNullCharacters(string text, DiagnosticBag diagnostics)
    {
        if (!text.Contains('\0')) return text;

        for (var i = text.IndexOf('\0'); i >= 0; i = text.IndexOf('\0', i + 1))
        {
            diagnostics.Report(DiagnosticCatalog.NullCharacter, new TextSpan(i, 1), Invariant($"{i}"));
        }

        return text.Replace('\0', '\uFFFD');
    }

    private static string Invariant(FormattableString value) => FormattableString.Invariant(value);
}
