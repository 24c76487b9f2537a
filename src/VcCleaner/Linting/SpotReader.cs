using System.Globalization;
using System.Text;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>Says where a span is: in the file, among the elements, and on its line.</summary>
/// <param name="source">The article's content, or an empty text that stands where the trouble is.</param>
/// <param name="elements">Its elements; null if it has not been parsed.</param>
internal sealed class SpotReader(SourceText source, ElementIndex? elements)
{
    private const int LongestFrame = 160;
    private const int LongestSnippet = 400;

    /// <summary>Nobody reads the path of what stands a hundred deep.</summary>
    private const int DeepestPath = 24;

    public PlacedSpot Read(TextSpan span)
    {
        span = Within(span);
        var start = source.PositionOf(span.Start);
        var end = span.IsEmpty ? start : source.EndPositionOf(span);
        var path = PathOf(span.Start, out var stablePath);
        return new PlacedSpot(span, start, end, path, stablePath, SnippetOf(span), FrameOf(span, start.Line));
    }

    private TextSpan Within(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, source.Length);
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, source.Length));
    }

    private string PathOf(int offset, out string stablePath)
    {
        stablePath = "";
        var index = elements?.Find(offset) ?? -1;
        if (index < 0) return "";

        var steps = new List<int>();
        for (; index >= 0; index = elements!.Entries[index].Parent) steps.Add(index);
        steps.Reverse();
        var shown = steps.Count > DeepestPath ? steps.Count - DeepestPath : 0;
        var path = new StringBuilder(shown > 0 ? "… › " : "");
        var stable = new StringBuilder();
        for (var i = shown; i < steps.Count; i++)
        {
            var tag = elements!.Entries[steps[i]].Element.Tag;
            path.Append(i > shown ? " › " : "").Append(tag).Append('[').Append(elements.OrdinalOf(steps[i]).ToString(CultureInfo.InvariantCulture)).Append(']');
            stable.Append('/').Append(tag);
        }

        stablePath = stable.ToString();
        return path.ToString();
    }

    private string SnippetOf(TextSpan span)
    {
        var snippet = new StringBuilder();
        var isBlank = true;
        foreach (var c in source.Slice(span with { Length = Math.Min(span.Length, LongestSnippet) }))
        {
            if (!char.IsWhiteSpace(c)) snippet.Append(c);
            else if (!isBlank) snippet.Append(' ');
            isBlank = char.IsWhiteSpace(c);
        }

        return snippet.ToString();
    }

    private FindingFrame FrameOf(TextSpan span, int line)
    {
        var text = source.Text;
        var lineStart = span.Start == 0 ? 0 : text.AsSpan(0, span.Start).LastIndexOfAny('\n', '\r') + 1;
        var toLineEnd = text.AsSpan(span.Start).IndexOfAny('\n', '\r');
        var lineEnd = toLineEnd < 0 ? text.Length : span.Start + toLineEnd;

        // A page of the builder is often a single line: what is shown begins a little before the place.
        var from = span.Start - lineStart <= LongestFrame / 4 ? lineStart : span.Start - LongestFrame / 4;
        if (from > 0 && from < text.Length && char.IsLowSurrogate(text[from])) from++;
        var to = Math.Min(lineEnd, from + LongestFrame);
        if (to > from && to < text.Length && char.IsLowSurrogate(text[to])) to--;
        var length = Math.Clamp(span.Length, Math.Min(1, Math.Max(0, to - span.Start)), Math.Max(0, to - span.Start));
        return new FindingFrame(text[from..to], span.Start - from, length, line);
    }
}
