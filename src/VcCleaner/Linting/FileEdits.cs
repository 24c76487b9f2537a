using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>Turns edits of an article into edits of its file.</summary>
internal static class FileEdits
{
    /// <summary>The edits in the file; none if one of them cannot be written there.</summary>
    public static ImmutableArray<FileEdit> Of(ImmutableArray<TextEdit> edits, SourceText source) => Of(edits, source, new FindingPlaces(source));

    /// <inheritdoc cref="Of(ImmutableArray{TextEdit}, SourceText)"/>
    public static ImmutableArray<FileEdit> Of(ImmutableArray<TextEdit> edits, SourceText source, FindingPlaces places)
    {
        var written = ImmutableArray.CreateBuilder<FileEdit>(edits.Length);
        foreach (var edit in edits)
        {
            if (source.Container.Encode(edit.Replacement) is not { } replacement) return [];
            // What is put in between two characters stands right behind the first: inside the section that a mark may end there.
            var end = source.EndPositionOf(edit.Span);
            var start = edit.Span.IsEmpty ? end : source.PositionOf(edit.Span.Start);
            written.Add(new FileEdit(start, end, replacement)
            {
                StartByte = places.ByteColumn(edit.Span.Start, start),
                EndByte = places.ByteColumn(edit.Span.End, end),
            });
        }

        return written.ToImmutable();
    }
}
