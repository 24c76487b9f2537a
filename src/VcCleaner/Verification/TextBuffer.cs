using System.Buffers;

namespace VcCleaner.Verification;

/// <summary>Characters that come piece by piece, in an array that is lent; part of the ledger.</summary>
internal sealed class TextBuffer : IDisposable
{
    private char[] _characters = [];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _characters.AsSpan(0, Length);

    /// <summary>Gives the array back.</summary>
    public void Dispose()
    {
        if (_characters.Length > 0) ArrayPool<char>.Shared.Return(_characters);
        (_characters, Length) = ([], 0);
    }

    public void Append(char character) => Append([character]);

    public void Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > _characters.Length) Enlarge(Length + text.Length);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    public void Clear() => Length = 0;

    /// <summary>Takes a character away from the end, as often as it stands there.</summary>
    public void TrimEnd(char character) => Length = Text.TrimEnd(character).Length;

    private void Enlarge(int length)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(length, Math.Max(256, _characters.Length * 2)));
        Text.CopyTo(larger);
        if (_characters.Length > 0) ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
