using System.Collections.Immutable;

namespace VcCleaner.Text;

/// <summary>A piece of input with the name it is reported under. Every span of a conversion points into one.</summary>
/// <param name="name">How people know the input: a path relative to where they stand, or <c>&lt;stdin&gt;</c>.</param>
/// <param name="text">The decoded text, exactly as it was read.</param>
internal sealed class SourceText(string name, string text)
{
    private LineMap? _lines;

    public string Name { get; } = name;

    public string Text { get; } = text;

    public int Length => Text.Length;

    /// <summary>
    /// Where the text stands in its file, if it is not all of it or was changed on the way: behind front matter, in a CDATA section,
    /// behind a decoded entity. Ordered by offset; empty if the text is the file.
    /// </summary>
    public ImmutableArray<SourceAnchor> Anchors { get; init; } = [];

    /// <summary>How characters are written in the file.</summary>
    public TextContainer Container { get; init; } = TextContainer.File;

    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    public string Substring(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Line and column of an offset in the file. The map is built at the first call: most articles have no finding.</summary>
    public LinePosition PositionOf(int offset)
    {
        // Where the text itself begins is asked of every article, and needs no map.
        if (offset == 0) return FindAnchor(0)?.Position ?? new LinePosition(1, 1);

        var lines = _lines ??= new LineMap(Text);
        var local = lines.PositionOf(offset);
        if (FindAnchor(offset) is not { } anchor) return local;

        var origin = lines.PositionOf(anchor.Offset);
        return local.Line == origin.Line
            ? new LinePosition(anchor.Position.Line, anchor.Position.Column + local.Column - origin.Column)
            : new LinePosition(anchor.Position.Line + local.Line - origin.Line, local.Column);
    }

    /// <summary>Where in the file a span ends: right behind its last character, not where the next one stands after a gap.</summary>
    /// <remarks>Nothing stands before an empty span at the start, so it ends where the text begins.</remarks>
    public LinePosition EndPositionOf(TextSpan span) =>
        span.End > 0 && FindAnchor(span.End) is { Before: { } before } anchor && anchor.Offset == span.End ? before : PositionOf(span.End);

    /// <summary>Offset in the text of the first character of the line in which an offset stands.</summary>
    public int StartOfLineAt(int offset) => (_lines ??= new LineMap(Text)).StartOfLineAt(offset);

    /// <summary>The last anchor at or before an offset.</summary>
    private SourceAnchor? FindAnchor(int offset)
    {
        var (low, high) = (0, Anchors.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Anchors[middle].Offset <= offset) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : Anchors[low - 1];
    }
}
