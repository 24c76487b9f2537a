using System.Collections.Immutable;
using System.Text;

namespace VcCleaner.Text;

/// <summary>A replacement of some characters: of an input while it is read, or of an article by a fix. Positions in the file stay known through anchors.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Replacement">What stands there from now on.</param>
internal readonly record struct TextEdit(TextSpan Span, string Replacement)
{
    /// <summary>The edited text.</summary>
    /// <param name="source">The text before.</param>
    /// <param name="edits">In order, not overlapping.</param>
    public static SourceText Apply(SourceText source, IReadOnlyList<TextEdit> edits)
    {
        if (edits.Count == 0) return source;

        var text = new StringBuilder(source.Length);
        var anchors = ImmutableArray.CreateBuilder<SourceAnchor>(source.Anchors.Length + edits.Count);
        var position = 0;
        var nextAnchor = 0;
        foreach (var edit in edits)
        {
            CopyAnchors(edit.Span.Start);
            _ = text.Append(source.Text, position, edit.Span.Start - position).Append(edit.Replacement);
            position = edit.Span.End;
            while (nextAnchor < source.Anchors.Length && source.Anchors[nextAnchor].Offset <= position) nextAnchor++;
            var before = source.EndPositionOf(edit.Replacement.Length == 0 ? new TextSpan(edit.Span.Start, 0) : edit.Span);
            anchors.Add(new SourceAnchor(text.Length, source.PositionOf(position)) { Before = before });
        }

        CopyAnchors(source.Length);
        _ = text.Append(source.Text, position, source.Length - position);
        return new SourceText(source.Name, text.ToString()) { Anchors = anchors.ToImmutable(), Container = source.Container };

        void CopyAnchors(int end)
        {
            for (; nextAnchor < source.Anchors.Length && source.Anchors[nextAnchor].Offset <= end; nextAnchor++)
            {
                var anchor = source.Anchors[nextAnchor];
                anchors.Add(anchor with { Offset = anchor.Offset - position + text.Length });
            }
        }
    }

    /// <summary>Where spans of the text before stand after the edits.</summary>
    /// <param name="spans">In order of their starts.</param>
    /// <param name="edits">In order, not overlapping.</param>
    public static TextSpan[] Map(IReadOnlyList<TextSpan> spans, IReadOnlyList<TextEdit> edits)
    {
        var mapped = new TextSpan[spans.Count];
        var (next, shift) = (0, 0);
        for (var i = 0; i < mapped.Length; i++)
        {
            var span = spans[i];
            for (; next < edits.Count && edits[next].Span.End <= span.Start; next++) shift += edits[next].Replacement.Length - edits[next].Span.Length;

            // A span that was replaced becomes a place in what replaced it.
            var isReplaced = next < edits.Count && edits[next].Span.Contains(span.Start);
            mapped[i] = isReplaced ? new TextSpan(edits[next].Span.Start + shift, edits[next].Replacement.Length) : span with { Start = span.Start + shift };
        }

        return mapped;
    }
}
