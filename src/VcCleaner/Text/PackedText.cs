using System.Text;

namespace VcCleaner.Text;

/// <summary>A text that is kept for as long as a site is converted and seldom looked at: half as large as a string.</summary>
internal readonly struct PackedText : IEquatable<PackedText>
{
    private readonly byte[]? _bytes;

    public PackedText(string text) => _bytes = text.Length == 0 ? null : Encoding.UTF8.GetBytes(text);

    public bool IsEmpty => _bytes is null;

    public override string ToString() => _bytes is null ? "" : Encoding.UTF8.GetString(_bytes);

    public bool Equals(PackedText other) => _bytes.AsSpan().SequenceEqual(other._bytes);

    public override bool Equals(object? obj) => obj is PackedText other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }
}
