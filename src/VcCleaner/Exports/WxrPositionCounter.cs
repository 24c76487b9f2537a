using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>Counts lines and columns over bytes of UTF-8 as they go by; the splitter's sense of place.</summary>
internal sealed class WxrPositionCounter
{
    private int _line = 1;
    private int _column = 1;
    private bool _endedWithReturn;

    public LinePosition Current => new(_line, _column);

    public void Advance(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return;

        var lines = bytes.Count((byte)'\n');
        // A carriage return ends a line unless a line feed follows: old Macs wrote such files.
        if (bytes.Contains((byte)'\r')) lines += LoneReturns(bytes);
        else if (_endedWithReturn && bytes[0] == (byte)'\n') lines--;

        var lastEnd = bytes.LastIndexOfAny((byte)'\n', (byte)'\r');
        _line += lines;
        _column = (lastEnd >= 0 ? 1 : _column) + Columns(bytes[(lastEnd + 1)..]);
        _endedWithReturn = bytes[^1] == (byte)'\r';
    }

    private int LoneReturns(ReadOnlySpan<byte> bytes)
    {
        var count = _endedWithReturn && bytes[0] == (byte)'\n' ? -1 : 0;
        for (var i = bytes.IndexOf((byte)'\r'); i >= 0;)
        {
            if (i + 1 == bytes.Length || bytes[i + 1] != (byte)'\n') count++;
            var next = bytes[(i + 1)..].IndexOf((byte)'\r');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return count;
    }

    /// <summary>UTF-16 code units: one for each lead byte, two where the lead says four bytes.</summary>
    private static int Columns(ReadOnlySpan<byte> bytes)
    {
        var columns = 0;
        foreach (var value in bytes)
        {
            if ((value & 0xC0) != 0x80) columns++;
            if (value >= 0xF0) columns++;
        }

        return columns;
    }
}
