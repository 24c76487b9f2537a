using System.Collections.Immutable;

namespace VcCleaner.Text;

/// <summary>Turns offsets into lines and columns by binary search over the line starts.</summary>
internal sealed class LineMap
{
    private readonly ImmutableArray<int> _starts;

    public LineMap(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; text.AsSpan(i).IndexOfAny('\n', '\r') is var next and >= 0; i++)
        {
            // A carriage return ends a line unless a line feed follows, which then ends it for both.
            i += next;
            var isEnd = text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n';
            if (isEnd) starts.Add(i + 1);
        }

        _starts = starts.ToImmutable();
    }

    public LinePosition PositionOf(int offset)
    {
        var line = LineAt(offset);
        return new LinePosition(line + 1, offset - _starts[line] + 1);
    }

    /// <summary>Offset of the first character of the line in which an offset stands.</summary>
    public int StartOfLineAt(int offset) => _starts[LineAt(offset)];

    private int LineAt(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
