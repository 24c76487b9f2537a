using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Linting.Fixing;

/// <summary>Finds the byte at which a line and column stand, moving forward through a file. The counterpart of how readers count.</summary>
/// <param name="bytes">The file, in an encoding whose line ends are those of ASCII.</param>
/// <param name="start">Where the text begins, behind a byte order mark.</param>
/// <param name="encoding">What the file is read as.</param>
internal sealed class ByteCursor(byte[] bytes, int start, Encoding encoding)
{
    private int _offset = start;
    private int _line = 1;
    private int _column = 1;

    /// <summary>Moves on to a place; false if it lies behind, or if there is no such place.</summary>
    public bool TryMove(LinePosition place, out int offset)
    {
        offset = _offset;
        if (place.Line < _line || (place.Line == _line && place.Column < _column)) return false;

        while (_line < place.Line)
        {
            var length = LengthToNextLine();
            if (length < 0) return false;
            _offset += length;
            _line++;
            _column = 1;
        }

        var isFound = encoding is UTF8Encoding ? TryMoveInUtf8(place.Column) : TryMoveInOther(place.Column);
        offset = _offset;
        return isFound;
    }

    private int LengthToNextLine()
    {
        var rest = bytes.AsSpan(_offset);
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0) return -1;
        return end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
    }

    /// <summary>A byte that belongs to no character is one character, the one that replaced it.</summary>
    private bool TryMoveInUtf8(int column)
    {
        while (_column < column)
        {
            if (_offset == bytes.Length) return false;
            var rest = bytes.AsSpan(_offset);
            if (rest[0] < 0x80)
            {
                if (rest[0] is (byte)'\n' or (byte)'\r') return false;
                _offset++;
                _column++;
                continue;
            }

            _ = Rune.DecodeFromUtf8(rest, out var rune, out var length);
            _offset += length;
            _column += rune.Utf16SequenceLength;
        }

        return _column == column;
    }

    private bool TryMoveInOther(int column)
    {
        var rest = bytes.AsSpan(_offset);
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        var line = end < 0 ? rest : rest[..end];
        if (encoding.IsSingleByte)
        {
            var count = column - _column;
            if (count > line.Length) return false;
            _offset += count;
        }
        else
        {
            var text = encoding.GetString(line);
            var count = column - _column;
            if (count > text.Length || !encoding.GetBytes(text).AsSpan().SequenceEqual(line)) return false;
            _offset += encoding.GetByteCount(text.AsSpan(0, count));
        }

        _column = column;
        return true;
    }
}
