using System.Collections.Frozen;
using System.Collections.Immutable;

namespace VcCleaner.Exports;

/// <summary>Every attachment of an export, found by id, by address or by file name. Articles of all files of an export share one.</summary>
internal sealed class MediaLibrary
{
    private readonly FrozenDictionary<long, Attachment> _byId;
    private readonly FrozenDictionary<string, Attachment> _byPath;
    private readonly FrozenDictionary<string, Attachment?> _byName;

    /// <param name="attachments">In the order of the export; of several with one id, the first counts.</param>
    public MediaLibrary(IEnumerable<Attachment> attachments)
    {
        var byId = new Dictionary<long, Attachment>();
        var byPath = new Dictionary<string, Attachment>(StringComparer.OrdinalIgnoreCase);
        var byName = new Dictionary<string, Attachment?>(StringComparer.OrdinalIgnoreCase);
        var all = ImmutableArray.CreateBuilder<Attachment>();
        foreach (var attachment in attachments)
        {
            if (!byId.TryAdd(attachment.Id, attachment)) continue;

            all.Add(attachment);
            foreach (var path in PathsOf(attachment).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                _ = byPath.TryAdd(path, attachment);
                // Two files of one name in different folders: the name alone says nothing.
                var name = MediaPath.NameOf(path);
                byName[name] = byName.TryGetValue(name, out var other) && other?.Id != attachment.Id ? null : attachment;
            }
        }

        All = all.ToImmutable();
        _byId = byId.ToFrozenDictionary();
        _byPath = byPath.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _byName = byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public static MediaLibrary Empty { get; } = new([]);

    /// <summary>In the order of the export.</summary>
    public ImmutableArray<Attachment> All { get; }

    public Attachment? Find(long id) => _byId.GetValueOrDefault(id);

    /// <summary>The attachment that an address or a file name means, in whatever size: <c>/wp-content/uploads/2019/05/team-300x200.jpg?w=640</c>.</summary>
    public Attachment? FindByUrl(string url)
    {
        var path = MediaPath.Of(url);
        foreach (var candidate in MediaPath.Originals(path))
        {
            if (_byPath.TryGetValue(candidate, out var found)) return found;
        }

        // Without a folder there is only the name to go by.
        if (path.Contains('/')) return null;

        foreach (var candidate in MediaPath.Originals(path))
        {
            if (_byName.TryGetValue(candidate, out var found) && found is not null) return found;
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

    private static IEnumerable<string> PathsOf(Attachment attachment)
    {
        string[] paths = [MediaPath.Of(attachment.FilePath), MediaPath.Of(attachment.Url)];
        return paths.Concat(paths.Select(MediaPath.WithoutScaling)).Where(p => p.Length > 0);
    }
}
