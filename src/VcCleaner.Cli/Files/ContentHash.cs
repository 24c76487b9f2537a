using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace VcCleaner.Cli.Files;

/// <summary>Half of a file's SHA-256: enough to tell whether it is still what was written, and small enough to keep 100,000 of them.</summary>
/// <remarks>Two halves, because one number of 16 bytes would be aligned to 16 in each entry of the manifest.</remarks>
internal readonly record struct ContentHash(ulong Upper, ulong Lower)
{
    public static ContentHash Of(ReadOnlySpan<byte> bytes) => OfDigest(SHA256.HashData(bytes));

    public static ContentHash Of(Stream stream) => OfDigest(SHA256.HashData(stream));

    public static ContentHash Of(IEnumerable<string> lines) => new LongText(lines.Select(line => line + "\n")).Hash();

    public static ContentHash OfDigest(ReadOnlySpan<byte> digest) => new(BinaryPrimitives.ReadUInt64BigEndian(digest), BinaryPrimitives.ReadUInt64BigEndian(digest[8..]));

    public static ContentHash? Parse(string? text) =>
        UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? new ContentHash((ulong)(value >> 64), (ulong)value) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Upper:x16}{Lower:x16}");
}
