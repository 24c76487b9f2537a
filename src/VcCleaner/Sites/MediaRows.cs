using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>Puts together what all articles say of each media file: one row for each that is referred to, in the order of first mention.</summary>
/// <remarks>Of a mention only the name of the file that makes it is kept.</remarks>
/// <param name="library">What the export says of its attachments.</param>
internal sealed class MediaRows(MediaLibrary library)
{
    private readonly Dictionary<(long?, string), Row> _rows = [];
    private readonly List<Row> _order = [];

    public bool IsEmpty => _order.Count == 0;

    /// <summary>Adds a mention; asked in the order of the articles.</summary>
    /// <param name="file">The file that makes it.</param>
    /// <param name="media">What it mentions.</param>
    public void Add(string file, MediaReference media)
    {
        var key = media.Id is { } id ? ((long?)id, "") : (null, media.Url);
        if (!_rows.TryGetValue(key, out var row))
        {
            _rows.Add(key, row = new Row(media));
            _order.Add(row);
        }

        if (row.Alt.Length == 0) row.Alt = media.AlternativeText;
        if (row.Files.Count == 0 || row.Files[^1] != file) row.Files.Add(file);
    }

    public IEnumerable<MediaRow> All() => _order.Select(ToRow);

    private MediaRow ToRow(Row row)
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
            UsedBy = row.Files,
        };
    }

    private sealed class Row(MediaReference first)
    {
        public MediaReference First { get; } = first;

        public string Alt { get; set; } = "";

        public List<string> Files { get; } = [];
    }
}
