using System.Runtime.CompilerServices;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>The part of an input that is in memory: what is read ahead, and what is held because it may be read again.</summary>
/// <param name="stream">Bytes of an encoding whose first half is ASCII.</param>
/// <param name="maxHeldBytes">The most that is held.</param>
internal sealed class ByteWindow(Stream stream, int maxHeldBytes)
{
    private const int BlockLength = 256 * 1024;

    private readonly WxrPositionCounter _position = new();
    private byte[] _bytes = new byte[BlockLength];
    private int _length;
    private int _scan;
    private int _hold = -1;
    private int _counted;
    private bool _isAtEnd;

    /// <summary>Whether more had to be held than is allowed, so that what was held is gone.</summary>
    public bool IsOverfull { get; private set; }

    /// <summary>Where what is held begins.</summary>
    public LinePosition HeldPosition { get; private set; }

    /// <summary>What is held so far.</summary>
    public ReadOnlySpan<byte> Held => _bytes.AsSpan(_hold, _scan - _hold);

    /// <summary>How many lines end in what is held.</summary>
    public int LinesHeld => Held.Count((byte)'\n');

    public int HeldLength => _scan - _hold;

    /// <summary>What was read and not passed yet.</summary>
    public ReadOnlySpan<byte> Rest => _bytes.AsSpan(_scan, _length - _scan);

    /// <summary>The next byte, or -1 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Peek() => _scan < _length || ReadMore() ? _bytes[_scan] : -1;

    public int Peek(int ahead)
    {
        while (_scan + ahead >= _length)
        {
            if (!ReadMore()) return -1;
        }

        return _bytes[_scan + ahead];
    }

    /// <summary>Whether these bytes come next, letters in any case.</summary>
    public bool StartsWith(ReadOnlySpan<byte> text)
    {
        _ = Peek(text.Length - 1);
        return Rest.Length >= text.Length && System.Text.Ascii.EqualsIgnoreCase(Rest[..text.Length], text);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Skip(int count) => _scan += count;

    /// <summary>From here on, keeps what is passed.</summary>
    public void Hold()
    {
        _hold = _scan;
        IsOverfull = false;
    }

    public void Release() => _hold = -1;

    /// <summary>Goes back to where holding began.</summary>
    public void Rewind() => _scan = _hold;

    /// <summary>Line and column of where holding began.</summary>
    public LinePosition PositionOfHeld()
    {
        if (!IsOverfull) HeldPosition = Count(_hold);
        return HeldPosition;
    }

    /// <summary>Line and column of the next byte. Nothing is held any more.</summary>
    public LinePosition Position()
    {
        Release();
        return Count(_scan);
    }

    /// <summary>Passes a string up to and with its closing quote; false if there is none.</summary>
    /// <param name="quote">The quote, which comes next.</param>
    /// <param name="hasEscapes">Whether a backslash means the next character.</param>
    /// <param name="isEscaped">Whether some characters do not mean themselves.</param>
    public bool SkipString(byte quote, bool hasEscapes, out bool isEscaped)
    {
        isEscaped = false;
        _scan++;
        while (true)
        {
            var next = hasEscapes ? Rest.IndexOfAny(quote, (byte)'\\') : Rest.IndexOf(quote);
            if (next < 0)
            {
                _scan = _length;
                if (!ReadMore()) return false;
                continue;
            }

            _scan += next;
            var isBackslash = _bytes[_scan] == (byte)'\\' && quote != (byte)'\\';
            var follower = Peek(1);
            if (isBackslash && follower < 0) return false;
            if (!isBackslash && follower != quote)
            {
                _scan++;
                return true;
            }

            isEscaped = true;
            _scan += 2;
        }
    }

    private LinePosition Count(int end)
    {
        _position.Advance(_bytes.AsSpan(_counted, end - _counted));
        _counted = end;
        return _position.Current;
    }

    private bool ReadMore()
    {
        if (_isAtEnd) return false;

        if (_hold >= 0 && _length - _hold > maxHeldBytes)
        {
            if (!IsOverfull) HeldPosition = Count(_hold);
            IsOverfull = true;
            _hold = _scan;
        }

        var keep = _hold >= 0 ? _hold : Math.Min(_scan, _length);
        _ = Count(keep);
        _bytes.AsSpan(keep, _length - keep).CopyTo(_bytes);
        _length -= keep;
        _scan -= keep;
        _hold = _hold >= 0 ? 0 : -1;
        _counted = 0;
        if (_length == _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);

        var count = stream.Read(_bytes, _length, _bytes.Length - _length);
        _length += count;
        _isAtEnd = count == 0;
        return !_isAtEnd;
    }
}
