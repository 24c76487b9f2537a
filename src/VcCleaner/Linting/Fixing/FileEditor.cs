using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Linting.Fixing;

/// <summary>Writes edits into the bytes of a file. Every byte outside of them stays as it is, be it valid or not.</summary>
internal static class FileEditor
{
    /// <param name="bytes">The file.</param>
    /// <param name="edits">In any order, not overlapping.</param>
    /// <param name="reading">How the file was read.</param>
    /// <returns>Null if an edit's place is not in the file, or its text not in the file's encoding.</returns>
    public static byte[]? Apply(byte[] bytes, IEnumerable<FileEdit> edits, ReaderOptions reading)
    {
        var encoding = TextDecoder.EncodingOf(bytes, reading.EncodingName, out var markLength);
        if (encoding is not (UnicodeEncoding or UTF32Encoding)) return Apply(bytes, markLength, encoding, edits);

        var body = bytes.AsSpan(markLength);
        var asUtf8 = Encoding.Convert(encoding, Encoding.UTF8, body.ToArray());
        // Half a character would not survive the way there and back.
        if (!Encoding.Convert(Encoding.UTF8, encoding, asUtf8).AsSpan().SequenceEqual(body)) return null;
        return Apply(asUtf8, 0, Encoding.UTF8, edits) is { } edited ? [.. bytes.AsSpan(0, markLength), .. Encoding.Convert(Encoding.UTF8, encoding, edited)] : null;
    }

    private static byte[]? Apply(byte[] bytes, int start, Encoding encoding, IEnumerable<FileEdit> edits)
    {
        using var output = new MemoryStream(bytes.Length + 1024);
        var cursor = new ByteCursor(bytes, start, encoding);
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback);
        var position = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Start.Line).ThenBy(edit => edit.Start.Column))
        {
            if (!cursor.TryMove(edit.Start, out var from) || !cursor.TryMove(edit.End, out var to) || from < position) return null;
            output.Write(bytes, position, from - position);
            var hasReturns = bytes.AsSpan(from, to - from).IndexOf("\r\n"u8) >= 0;
            var replacement = hasReturns ? edit.Replacement.ReplaceLineEndings("\r\n") : edit.Replacement;
            try
            {
                output.Write(strict.GetBytes(replacement));
            }
            catch (EncoderFallbackException)
            {
                return null;
            }

            position = to;
        }

        output.Write(bytes, position, bytes.Length - position);
        return output.ToArray();
    }
}
