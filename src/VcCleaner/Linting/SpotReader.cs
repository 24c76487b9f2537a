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

    /// <summary>Nobody reads the path of what stands a hundred deep: every so many steps it begins anew.</summary>
    private const int DeepestPath = 24;

    private readonly Dictionary<int, (string Path, string Stable)> _paths = [];

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
        var (path, stable) = PathTo(elements?.Find(offset) ?? -1);
        stablePath = stable;
        return path;
    }

    /// <summary>The path of an element; a page has many findings below few elements, so paths are kept.</summary>
    private (string Path, string Stable) PathTo(int index)
    {
        if (index < 0) return ("", "");
        if (_paths.TryGetValue(index, out var known)) return known;

        var entry = elements!.Entries[index];
        var step = string.Create(CultureInfo.InvariantCulture, $"{entry.Element.Tag}[{elements.OrdinalOf(index)}]");
        var (path, stable) = entry.Depth % DeepestPath == 0 ? (entry.Depth == 0 ? "" : "…", "") : PathTo(entry.Parent);
        var result = (path.Length == 0 ? step : $"{path} › {step}", $"{stable}/{entry.Element.Tag}");
        _paths.Add(index, result);
        return result;
    }

    private string SnippetOf(TextSpan span)
    {
        var text = source.Slice(span with { Length = Math.Min(span.Length, LongestSnippet) });
        if (text.IndexOfAny("\t\r\n\u00A0") < 0 && text.IndexOf("  ") < 0) return text.Trim(' ').ToString();

        var snippet = new StringBuilder();
        var isBlank = true;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) snippet.Append(c);
            else if (!isBlank) snippet.Append(' ');
            isBlank = char.IsWhiteSpace(c);
        }

        return snippet.ToString().TrimEnd(' ');
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
