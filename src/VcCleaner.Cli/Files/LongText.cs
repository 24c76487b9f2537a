using System.Security.Cryptography;
using System.Text;

namespace VcCleaner.Cli.Files;

/// <summary>A text that is made while it is written, because all of it would be the largest thing in memory.</summary>
/// <param name="pieces">The same each time they are asked for.</param>
internal sealed class LongText(IEnumerable<string> pieces)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public ContentHash Hash()
    {
        using var sha = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write)) WriteTo(stream);
        return ContentHash.OfDigest(sha.Hash);
    }

    public void WriteTo(Stream stream)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        foreach (var piece in pieces) writer.Write(piece);
    }

    /// <summary>All of it, for those who must see it at once.</summary>
    public override string ToString() => string.Concat(pieces);
}
