namespace VcCleaner.Exports;

/// <summary>Tells binary files from text, by their first bytes or by control characters that no text has.</summary>
internal static class BinarySignatures
{
    private const int SampleLength = 64 * 1024;

    /// <summary>What the input is, with its article (<c>a PNG image</c>), or null if it can be text.</summary>
    public static string? Describe(ReadOnlySpan<byte> bytes) => DescribeMagic(bytes) ?? DescribeControls(bytes);

    /// <summary>What the first bytes say; nothing in UTF-16 begins like any of these.</summary>
    private static string? DescribeMagic(ReadOnlySpan<byte> bytes)
    {
        if (IsZip(bytes)) return "a ZIP archive";
        if (IsGzip(bytes)) return "a gzip file";
        if (bytes.StartsWith("%PDF-"u8)) return "a PDF document";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])) return "a PNG image";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "a JPEG image";
        if (bytes.StartsWith("GIF8"u8)) return "a GIF image";
        if (bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)) return "a WebP image";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return "an old Office document";
        if (bytes.StartsWith("SQLite format 3\0"u8)) return "an SQLite database";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF])) return "a 7-Zip archive";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'])) return "an xz file";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD])) return "a Zstandard file";
        return bytes.Length > 10 && bytes.StartsWith("BZh"u8) && bytes[4..].StartsWith("1AY&SY"u8) ? "a bzip2 file" : null;
    }

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>Text has tabs and line ends, hardly a stray control character; one in a hundred and it is something else.</summary>
    private static string? DescribeControls(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var controls = 0;
        foreach (var value in sample)
        {
            // 0x1B (escape) opens the shifts of ISO-2022 encodings and is text there.
            if (value is < 0x09 or (> 0x0D and < 0x20 and not 0x1B)) controls++;
        }

        return controls * 100 > sample.Length ? "binary data" : null;
    }
}
