using System.IO.Compression;
using System.Text;

namespace VcCleaner.Exports;

/// <summary>Opens an input, whatever it is packed in: nothing, gzip, or a ZIP archive with one or more exports.</summary>
internal static class InputOpener
{
    private const int MagicLength = 8;

    /// <summary>What entries of an archive are looked for.</summary>
    private static readonly string[] Extensions = [".xml", ".sql", ".json", ".csv"];

    /// <summary>The inputs in a file, each to be read before the next one is asked for.</summary>
    public static IEnumerable<OpenedInput> Open(InputFile file, ReaderOptions options)
    {
        var isZip = false;
        using (var stream = file.Open())
        {
            Span<byte> magic = stackalloc byte[MagicLength];
            var count = stream.ReadAtLeast(magic, MagicLength, throwOnEndOfStream: false);
            isZip = BinarySignatures.IsZip(magic[..count]);
        }

        return isZip ? OpenArchive(file, options) : OpenPlain(file, options);
    }

    private static IEnumerable<OpenedInput> OpenPlain(InputFile file, ReaderOptions options)
    {
        using var plain = new InputStream(file.Open(), long.MaxValue);
        if (!BinarySignatures.IsGzip(plain.Peek(MagicLength)))
        {
            // Peeked at once only: the sample is taken of a fresh stream around it.
            using var whole = new InputStream(plain, long.MaxValue);
            yield return Describe(file.Name, whole, options);
            yield break;
        }

        using var expanded = new InputStream(new GZipStream(plain, CompressionMode.Decompress), options.MaxExpandedBytes);
        yield return Describe(file.Name, expanded, options);
    }

    private static IEnumerable<OpenedInput> OpenArchive(InputFile file, ReaderOptions options)
    {
        using var stream = file.Open();
        using var archive = TryOpenArchive(stream);
        if (archive is null)
        {
            yield return Damaged(file.Name);
            yield break;
        }

        var rest = options.MaxExpandedBytes;
        var hasExport = false;
        foreach (var entry in archive.Entries)
        {
            if (!IsExport(entry)) continue;

            hasExport = true;
            var name = $"{file.Name}/{entry.FullName}";
            using var expanded = TryOpenEntry(entry, rest);
            yield return expanded is null ? Damaged(name) : Describe(name, expanded, options);
            rest = Math.Max(0, rest - (expanded?.Count ?? 0));
        }

        if (hasExport) yield break;

        // Nothing in it for us: its reader says what it is.
        using var whole = new InputStream(file.Open(), long.MaxValue);
        yield return Describe(file.Name, whole, options);
    }

    /// <summary>By its name, as an archive may hold all of a site; macOS puts files of its own beside each.</summary>
    private static bool IsExport(ZipArchiveEntry entry)
        => Extensions.Any(extension => entry.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal);

    private static OpenedInput Damaged(string name) => new(name, InputKind.Binary, new InputStream(Stream.Null, 0), null) { IsDamaged = true };

    private static InputStream? TryOpenEntry(ZipArchiveEntry entry, long maxBytes)
    {
        try
        {
            return new InputStream(entry.Open(), maxBytes);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            return null;
        }
    }

    private static ZipArchive? TryOpenArchive(Stream stream)
    {
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static OpenedInput Describe(string name, InputStream stream, ReaderOptions options)
    {
        var sample = stream.Peek(InputDetector.SampleLength);
        var kind = options.Kind ?? InputDetector.Detect(name, sample);
        var encoding = options.EncodingName is { } label ? EncodingSniffer.FromName(label) : null;
        encoding ??= EncodingSniffer.FromByteOrderMark(sample, out _) ?? EncodingSniffer.FromNullBytes(sample) ?? EncodingSniffer.FromDeclaration(Trim(sample));
        return new OpenedInput(name, kind, stream, encoding);
    }

    /// <summary>Without the blank lines that some plugins write before the declaration.</summary>
    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> sample) => sample.TrimStart(" \t\r\n"u8);
}

/// <summary>An input that is ready to be read.</summary>
/// <param name="Name">How people know it; an entry of an archive behind the archive's name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Stream">Its expanded bytes.</param>
/// <param name="Encoding">What it says it is encoded in, or null.</param>
internal sealed record OpenedInput(string Name, InputKind Kind, InputStream Stream, Encoding? Encoding)
{
    /// <summary>Whether it is an archive that cannot be opened.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>The bytes in an encoding whose first half is ASCII, as the splitter needs them.</summary>
    public Stream AsciiStream => Encoding is UnicodeEncoding or UTF32Encoding
        ? Encoding.CreateTranscodingStream(Stream, Encoding, Encoding.UTF8, leaveOpen: true)
        : Stream;

    /// <summary>The bytes as UTF-8, as JSON must be.</summary>
    public Stream Utf8Stream => Encoding is null or UTF8Encoding ? Stream : Encoding.CreateTranscodingStream(Stream, Encoding, Encoding.UTF8, leaveOpen: true);

    /// <summary>What the bytes of <see cref="AsciiStream"/> are declared to be.</summary>
    public Encoding? AsciiEncoding => Encoding is UnicodeEncoding or UTF32Encoding ? Encoding.UTF8 : Encoding;
}
