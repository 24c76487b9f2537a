using System.Collections.Immutable;
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
    private const int LongestSnippet = 400;

    /// <summary>Nobody reads the path of what stands a hundred deep: every so many steps it begins anew.</summary>
    private const int DeepestPath = 24;

    private readonly Dictionary<int, (string Path, string Stable)> _paths = [];
    private readonly FindingPlaces _places = new(source);

    public PlacedSpot Read(TextSpan span)
    {
        if (span == default) return WholeArticle();
        span = Within(span);
        var start = source.PositionOf(span.Start);
        var end = span.IsEmpty ? start : source.EndPositionOf(span);
        var path = PathOf(span.Start, out var stablePath);
        return new PlacedSpot(span, start, end, path, stablePath, SnippetOf(span), _places.FrameOf(span, start.Line))
        {
            StartByte = _places.ByteColumn(span.Start, start),
            EndByte = _places.ByteColumn(span.End, end),
            LineHash = LineHash.Of(source.Text, span.Start),
        };
    }

    /// <summary>Where a finding stands that is about all of an article: before its text, in no element, and with nothing to show.</summary>
    private PlacedSpot WholeArticle()
    {
        var start = source.PositionOf(0);
        return new PlacedSpot(default, start, start, "", "", "", new FindingFrame("", 0, 0, start.Line))
        {
            StartByte = _places.ByteColumn(0, start),
            EndByte = _places.ByteColumn(0, start),
            LineHash = LineHash.Of(source.Text, 0),
        };
    }

    /// <summary>The edits in the file; none if one of them cannot be written there.</summary>
    public ImmutableArray<FileEdit> EditsOf(Fix? fix) => fix is null ? [] : FileEdits.Of(fix.Edits, source, _places);

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
}
