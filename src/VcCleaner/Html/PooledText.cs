using System.Buffers;

namespace VcCleaner.Html;

/// <summary>Text that grows in a pooled buffer until it is taken. Nothing is rented before the first character.</summary>
internal struct PooledText
{
    private const int FirstCapacity = 512;

    private char[]? _buffer;

    public int Length { get; private set; }

    /// <summary>The last character; the null character if there is none.</summary>
    public readonly char Last => Length == 0 ? '\0' : _buffer![Length - 1];

    public void Append(ReadOnlySpan<char> text)
    {
        if (_buffer is null || Length + text.Length > _buffer.Length) Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>The text, of which nothing stays here.</summary>
    public string Take()
    {
        var text = _buffer.AsSpan(0, Length).ToString();
        Length = 0;
        return text;
    }

    /// <summary>Gives the buffer back; another one is rented if more text comes.</summary>
    public void Release()
    {
        if (_buffer is not null) ArrayPool<char>.Shared.Return(_buffer);
        _buffer = null;
        Length = 0;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(FirstCapacity, 2 * (Length + more)));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        if (_buffer is not null) ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
