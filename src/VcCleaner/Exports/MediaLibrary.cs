using System.Collections.Immutable;

namespace VcCleaner.Exports;

/// <summary>Every attachment of an export, found by id, by address or by file name. Articles of all files of an export share one.</summary>
internal sealed class MediaLibrary
{
    /// <summary>An attachment is known under the paths of its file and of its address, each with and without what scaling put behind the name.</summary>
    private const int PathsPerAttachment = 4;

    private readonly KeyIndex<long> _byId;
    private readonly KeyIndex<string> _byPath;
    private readonly KeyIndex<string> _byName;
    private readonly HashSet<int> _ambiguousNames = [];

    /// <param name="attachments">In the order of the export; of several with one id, the first counts.</param>
    public MediaLibrary(IEnumerable<Attachment> attachments)
    {
        ImmutableArray<Attachment> all = [.. attachments.DistinctBy(attachment => attachment.Id)];
        All = all;
        _byId = new KeyIndex<long>(item => all[item].Id, EqualityComparer<long>.Default);
        _byPath = new KeyIndex<string>(item => PathOf(all, item), StringComparer.OrdinalIgnoreCase);
        _byName = new KeyIndex<string>(item => MediaPath.NameOf(PathOf(all, item)), StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < all.Length; i++)
        {
            _ = _byId.Add(i);
            for (var item = i * PathsPerAttachment; item < (i + 1) * PathsPerAttachment; item++)
            {
                if (PathOf(all, item).Length == 0) continue;

                _ = _byPath.Add(item);
                // Two files of one name in different folders: the name alone says nothing.
                var first = _byName.Add(item);
                if (first / PathsPerAttachment != i) _ = _ambiguousNames.Add(first);
            }
        }

        _ = (_byId.Trimmed(), _byPath.Trimmed(), _byName.Trimmed());
    }

    public static MediaLibrary Empty { get; } = new([]);

    /// <summary>In the order of the export.</summary>
    public ImmutableArray<Attachment> All { get; }

    public Attachment? Find(long id) => _byId.Find(id) is { } i ? All[i] : null;

    /// <summary>The attachment that an address or a file name means, in whatever size: <c>/wp-content/uploads/2019/05/team-300x200.jpg?w=640</c>.</summary>
    public Attachment? FindByUrl(string url)
    {
        var path = MediaPath.Of(url);
        foreach (var candidate in MediaPath.Originals(path))
        {
            if (_byPath.Find(candidate) is { } item) return All[item / PathsPerAttachment];
        }

        // Without a folder there is only the name to go by.
        if (path.Contains('/')) return null;

        foreach (var candidate in MediaPath.Originals(path))
        {
            if (_byName.Find(candidate) is { } item && !_ambiguousNames.Contains(item)) return All[item / PathsPerAttachment];
        }

        return null;
    }

    /// <summary>This library with the attachments of another one behind; of one that both know, what this one leaves out is taken from the other.</summary>
    public MediaLibrary Completed(IEnumerable<Attachment> others)
    {
        if (All.IsEmpty) return new MediaLibrary(others);
        var known = others.DistinctBy(other => other.Id).ToDictionary(other => other.Id);
        return new MediaLibrary(All.Select(own => known.Remove(own.Id, out var other) ? own.CompletedBy(other) : own).ToArray().Concat(known.Values));
    }

    private static string PathOf(ImmutableArray<Attachment> all, int item)
    {
        var attachment = all[item / PathsPerAttachment];
        var path = MediaPath.Of(item % 2 == 0 ? attachment.FilePath : attachment.Url);
        return item % PathsPerAttachment < 2 ? path : MediaPath.WithoutScaling(path);
    }
}
