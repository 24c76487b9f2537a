using VcCleaner.Exports;
using VcCleaner.Text;

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

        row.Add(file, media.AlternativeText);
    }

    public IEnumerable<MediaRow> All() => _order.Select(ToRow);

    private MediaRow ToRow(Row row)
    {
        var attachment = row.Id is { } id ? library.Find(id) : null;
        return new MediaRow
        {
            Id = row.Id,
            Url = row.Url,
            LocalPath = row.LocalPath,
            AlternativeText = attachment is { AlternativeText.Length: > 0 } ? attachment.AlternativeText : row.AlternativeText,
            Title = attachment?.Title ?? "",
            Caption = attachment?.Caption ?? "",
            Status = row.Status,
            UsedBy = row.Files(),
        };
    }

    /// <summary>What is known of a file, packed.</summary>
    private sealed class Row(MediaReference first)
    {
        private readonly PackedText _url = new(first.Url);
        private readonly PackedText _localPath = new(first.LocalPath);
        private PackedText _alternativeText;

        /// <summary>The article that mentions it, or a list where there are several: most media are used once.</summary>
        private object? _files;

        public long? Id { get; } = first.Id;

        public MediaStatus Status { get; } = first.Status;

        public string Url => _url.ToString();

        public string LocalPath => _localPath.ToString();

        /// <summary>The first that an article says.</summary>
        public string AlternativeText => _alternativeText.ToString();

        public IReadOnlyList<string> Files() => _files as List<string> ?? [(string)_files!];

        public void Add(string file, string alternativeText)
        {
            if (_alternativeText.IsEmpty) _alternativeText = new PackedText(alternativeText);
            if (_files is List<string> several)
            {
                if (several[^1] != file) several.Add(file);
            }
            else if (_files is not string only)
            {
                _files = file;
            }
            else if (only != file)
            {
                _files = new List<string>(2) { only, file };
            }
        }
    }
}
