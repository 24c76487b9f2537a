using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace VcCleaner.Cli.Files;

/// <summary>Half of a file's SHA-256: enough to tell whether it is still what was written, and small enough to keep 100,000 of them.</summary>
internal readonly record struct ContentHash(UInt128 Value)
{
    public static ContentHash Of(ReadOnlySpan<byte> bytes) => OfDigest(SHA256.HashData(bytes));

    public static ContentHash Of(Stream stream) => OfDigest(SHA256.HashData(stream));

    public static ContentHash Of(IEnumerable<string> lines) => new LongText(lines.Select(line => line + "\n")).Hash();

    public static ContentHash OfDigest(ReadOnlySpan<byte> digest) => new(BinaryPrimitives.ReadUInt128BigEndian(digest));

    public static ContentHash? Parse(string? text) =>
        UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? new ContentHash(value) : null;

    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);
}
