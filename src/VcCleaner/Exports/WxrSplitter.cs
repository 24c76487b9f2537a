using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>
/// Cuts an export into its items without reading more than one of them into memory. Only <c>item</c> tags, CDATA sections and comments are
/// looked at, so nothing that is wrong inside an item, and no <c>&lt;item&gt;</c> in the text of an article, reaches its neighbours.
/// </summary>
/// <param name="stream">Bytes of an encoding whose first half is ASCII.</param>
/// <param name="maxItemBytes">The most that is held in memory.</param>
internal sealed class WxrSplitter(Stream stream, int maxItemBytes)
{
    private const int BlockLength = 128 * 1024;
    private const int LongestMark = 9;

    private readonly WxrPositionCounter _position = new();
    private byte[] _buffer = new byte[BlockLength];
    private int _length;
    private int _scan;
    private bool _isAtEnd;
    private bool _isOversized;
    private int _markLength;

    /// <summary>Whether the items are Atom's: <c>&lt;entry&gt;</c> counts, too.</summary>
    public bool HasEntries { get; init; }

    /// <summary>Where the last byte that was read stands; behind the last chunk, the end of the file.</summary>
    public LinePosition Position => _position.Current;

    public IEnumerable<WxrChunk> Split()
    {
        var isInItem = false;
        while (FindMark(out var mark))
        {
            if (mark == Mark.ItemStart)
            {
                if (_scan > 0) yield return Cut(isInItem ? WxrChunkKind.UnclosedItem : WxrChunkKind.Channel, _scan);
                isInItem = true;
                _scan += _markLength;
            }
            else if (isInItem)
            {
                yield return Cut(WxrChunkKind.Item, _scan + _markLength);
                isInItem = false;
            }
            else
            {
                _scan += _markLength;
            }
        }

        if (_length > 0) yield return Cut(isInItem ? WxrChunkKind.TruncatedItem : WxrChunkKind.Channel, _length);
    }

    /// <summary>Moves to the next tag of an item outside CDATA sections and comments; false at the end.</summary>
    private bool FindMark(out Mark mark)
    {
        while (true)
        {
            var next = _buffer.AsSpan(_scan, _length - _scan).IndexOf((byte)'<');
            _scan = next < 0 ? _length : _scan + next;
            if (_length - _scan < LongestMark && ReadMore()) continue;

            mark = MarkAt(_buffer.AsSpan(_scan, _length - _scan));
            switch (mark)
            {
                case Mark.ItemStart or Mark.ItemEnd: return true;
                case Mark.CData: SkipPast("<![CDATA["u8.Length, "]]>"u8); break;
                case Mark.Comment: SkipPast("<!--"u8.Length, "-->"u8); break;
                case Mark.None when _scan == _length: return false;
                default: _scan++; break;
            }
        }
    }

    private Mark MarkAt(ReadOnlySpan<byte> text)
    {
        _markLength = HasEntries && text.StartsWith("<entry"u8) ? 6 : HasEntries && text.StartsWith("</entry>"u8) ? 8 : 0;
        if (_markLength == 8) return Mark.ItemEnd;
        if (_markLength == 6 && text.Length > 6 && text[6] is (byte)'>' or (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r') return Mark.ItemStart;

        _markLength = text.StartsWith("<item"u8) ? 5 : 7;
        if (text.StartsWith("<item"u8) && text.Length > 5 && text[5] is (byte)'>' or (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r') return Mark.ItemStart;
        if (text.StartsWith("</item>"u8)) return Mark.ItemEnd;
        if (text.StartsWith("<![CDATA["u8)) return Mark.CData;
        return text.StartsWith("<!--"u8) ? Mark.Comment : Mark.None;
    }

    /// <summary>Moves behind a closing mark or, without one, to the end.</summary>
    private void SkipPast(int openerLength, ReadOnlySpan<byte> closer)
    {
        _scan += openerLength;
        while (true)
        {
            var next = _buffer.AsSpan(_scan, _length - _scan).IndexOf(closer);
            if (next >= 0)
            {
                _scan += next + closer.Length;
                return;
            }

            // The closer may begin in the last bytes read so far.
            _scan = Math.Max(_scan, _length - closer.Length + 1);
            if (ReadMore()) continue;

            _scan = _length;
            return;
        }
    }

    private WxrChunk Cut(WxrChunkKind kind, int end)
    {
        var start = _position.Current;
        _position.Advance(_buffer.AsSpan(0, end));
        var chunk = _isOversized
            ? new WxrChunk(WxrChunkKind.OversizedItem, [], start)
            : new WxrChunk(kind, _buffer[..end], start);
        _buffer.AsSpan(end, _length - end).CopyTo(_buffer);
        _length -= end;
        _scan = 0;
        _isOversized = false;
        return chunk;
    }

    private bool ReadMore()
    {
        if (_isAtEnd) return false;

        if (_scan > maxItemBytes)
        {
            // Too much for one item: forget what was scanned, go on to its end.
            _isOversized = true;
            _position.Advance(_buffer.AsSpan(0, _scan));
            _buffer.AsSpan(_scan, _length - _scan).CopyTo(_buffer);
            _length -= _scan;
            _scan = 0;
        }

        if (_length == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var count = stream.Read(_buffer, _length, _buffer.Length - _length);
        _length += count;
        _isAtEnd = count == 0;
        return !_isAtEnd;
    }

    private enum Mark
    {
        None,
        ItemStart,
        ItemEnd,
        CData,
        Comment,
    }
}
