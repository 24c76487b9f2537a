using VcCleaner.Text;

namespace VcCleaner.Diagnostics;

/// <summary>Turns what was found in one article's text into findings with places in its file.</summary>
/// <param name="source">The text, which knows its place in its file.</param>
internal sealed class FindingPlaces(SourceText source)
{
    /// <summary>A frame of this length is cut.</summary>
    public const int MaxFrame = 160;

    private const int MaxBefore = 40;

    private Utf8Columns? _columns;

    public Finding Find(Diagnostic diagnostic)
    {
        var span = diagnostic.Span;
        var start = source.PositionOf(span.Start);
        var end = span.IsEmpty ? start : source.EndPositionOf(span);
        return new Finding
        {
            Descriptor = diagnostic.Descriptor,
            Severity = diagnostic.Descriptor.Severity,
            Message = diagnostic.Message,
            Path = source.Name,
            Start = start,
            End = end,
            StartByte = ByteColumn(span.Start, start),
            EndByte = ByteColumn(span.End, end),
            Frame = FrameOf(span, start.Line),
            LineHash = LineHash.Of(source.Text, span.Start),
        };
    }

    /// <summary>The column of a place in bytes of UTF-8.</summary>
    /// <param name="offset">The place in the text.</param>
    /// <param name="position">The same place in the file.</param>
    /// <remarks>What stands on the line before an article of an export begins is the markup of the export, which is ASCII.</remarks>
    public int ByteColumn(int offset, LinePosition position)
    {
        var columns = _columns ??= new Utf8Columns(source.Text);
        return position.Column + columns.ExtraBytes(source.StartOfLineAt(offset), offset);
    }

    /// <summary>The line around a span. A page is often one line of many thousand characters, so it is cut to what fits on a screen.</summary>
    public FindingFrame FrameOf(TextSpan span, int line)
    {
        var text = source.Text;
        var start = Boundary(text, Math.Max(source.StartOfLineAt(span.Start), span.Start - MaxBefore));
        var limit = Boundary(text, Math.Min(text.Length, start + MaxFrame + 1));
        var lineEnd = text.AsSpan(span.Start, limit - span.Start).IndexOfAny('\r', '\n');
        var end = lineEnd >= 0 ? span.Start + lineEnd : limit;
        return new FindingFrame(text[start..end], span.Start - start, Math.Clamp(span.End, span.Start, end) - span.Start, line);
    }

    /// <summary>An offset that does not stand in the middle of a character.</summary>
    private static int Boundary(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;
}
