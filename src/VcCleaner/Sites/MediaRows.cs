using System.Collections.Immutable;
using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>Puts together what all articles say of each media file.</summary>
internal static class MediaRows
{
    /// <summary>One row for each file that is referred to, in the order of first mention.</summary>
    /// <param name="references">Every mention with the file that makes it, in the order of the articles.</param>
    /// <param name="library">What the export says of its attachments.</param>
    public static ImmutableArray<MediaRow> Collect(IEnumerable<(string File, MediaReference Media)> references, MediaLibrary library)
    {
        var rows = new Dictionary<(long?, string), Row>();
        var order = new List<Row>();
        foreach (var (file, media) in references)
        {
            var key = media.Id is { } id ? ((long?)id, "") : (null, media.Url);
            if (!rows.TryGetValue(key, out var row))
            {
                rows.Add(key, row = new Row(media));
                order.Add(row);
            }

            if (row.Alt.Length == 0) row.Alt = media.AlternativeText;
            if (row.Files.Count == 0 || row.Files[^1] != file) row.Files.Add(file);
        }

        return [.. order.Select(row => ToRow(row, library))];
    }

    private static MediaRow ToRow(Row row, MediaLibrary library)
    {
        var attachment = row.First.Id is { } id ? library.Find(id) : null;
        return new MediaRow
        {
            Id = row.First.Id,
            Url = row.First.Url,
            LocalPath = row.First.LocalPath,
            AlternativeText = attachment is { AlternativeText.Length: > 0 } ? attachment.AlternativeText : row.Alt,
            Title = attachment?.Title ?? "",
            Caption = attachment?.Caption ?? "",
            Status = row.First.Status,
            UsedBy = [.. row.Files],
        };
    }

    private sealed class Row(MediaReference first)
    {
        public MediaReference First { get; } = first;

        public string Alt { get; set; } = "";

        public List<string> Files { get; } = [];
    }
}
