namespace VcCleaner.Cli.Inputs;

/// <summary>Cuts a stream into lines as they come, without waiting for more than the one that is handed out.</summary>
/// <remarks>A byte order mark is left out, and so are lines of nothing but blanks. Of a line that is too long only the end is looked for.</remarks>
/// <param name="stream">Read from where it stands; not closed.</param>
/// <param name="maxBytes">The most bytes that a line may have.</param>
internal sealed class LineSplitter(Stream stream, int maxBytes)
{
    private const int ChunkBytes = 1 << 16;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="IOException">The stream breaks.</exception>
    public IEnumerable<InputLine> Lines()
    {
        var chunk = new byte[ChunkBytes];
        var line = new MemoryStream();
        var isTooLong = false;
        var number = 1;
        for (int count; (count = stream.Read(chunk)) > 0;)
        {
            for (var start = 0; start < count;)
            {
                var length = Array.IndexOf(chunk, (byte)'\n', start, count - start) - start;
                var isEnd = length >= 0;
                if (!isEnd) length = count - start;
                isTooLong |= line.Length + length > maxBytes;
                if (!isTooLong) line.Write(chunk, start, length);
                start += length + (isEnd ? 1 : 0);
                if (!isEnd) continue;

                if (Take(line, number++, isTooLong) is { } whole) yield return whole;
                (line, isTooLong) = (Emptied(line), false);
            }
        }

        if (Take(line, number, isTooLong) is { } last) yield return last;
    }

    private static InputLine? Take(MemoryStream line, int number, bool isTooLong)
    {
        if (isTooLong) return new InputLine(number, null);
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        if (number == 1 && bytes.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..];
        return bytes.Trim(" \t\r"u8).IsEmpty ? null : new InputLine(number, bytes.ToArray());
    }

    /// <summary>The buffer of a long line is not kept for the short ones behind it.</summary>
    private static MemoryStream Emptied(MemoryStream line)
    {
        if (line.Capacity > ChunkBytes) return new MemoryStream();
        line.SetLength(0);
        return line;
    }
}
