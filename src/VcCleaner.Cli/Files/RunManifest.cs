using System.Text;

namespace VcCleaner.Cli.Files;

/// <summary>What earlier runs wrote into an output folder: <c>.vccleaner/manifest.json</c>, and a journal while a run is under way.</summary>
/// <remarks>
/// The journal gets a line before a file is renamed into its place, the manifest is renamed into its own when all is done. A run that
/// was killed leaves a journal; the next one asks the files themselves which of its lines came true. Any thread may ask and record.
/// </remarks>
internal sealed class RunManifest : IDisposable
{
    private readonly string _folder;
    private readonly Dictionary<string, ManifestEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private StreamWriter? _journal;
    private bool _isClosed;

    /// <param name="folder">Full path of the folder <c>.vccleaner</c>.</param>
    /// <param name="hashOf">Hash of what stands at a place now, or null.</param>
    public RunManifest(string folder, Func<string, ContentHash?> hashOf)
    {
        _folder = folder;
        foreach (var (place, entry) in Lines(ManifestPath)) _entries[place] = entry;
        foreach (var (place, entry) in Lines(JournalPath))
        {
            if (hashOf(place) == entry.Hash) _entries[place] = entry;
        }
    }

    private string ManifestPath => Path.Combine(_folder, "manifest.json");

    private string JournalPath => Path.Combine(_folder, "journal");

    /// <summary>Makes room for so many entries at once: a table that grows leaves its smaller ones behind in memory.</summary>
    public void Reserve(int count)
    {
        lock (_gate) _entries.EnsureCapacity(count);
    }

    /// <summary>Whether what stands at a place is what an earlier run wrote there.</summary>
    public bool Wrote(string place, ContentHash hash)
    {
        lock (_gate) return _entries.TryGetValue(place, out var entry) && entry.Hash == hash;
    }

    /// <summary>Notes what is about to be written, or is there already.</summary>
    /// <param name="place">Where, below the output folder.</param>
    /// <param name="entry">What.</param>
    /// <param name="isWritten">Whether a file will change; only then the journal needs to know.</param>
    public void Record(string place, ManifestEntry entry, bool isWritten)
    {
        var line = isWritten ? ManifestLine.Write(place, entry) : "";
        lock (_gate)
        {
            // A run that was interrupted is over, whatever its workers still do.
            if (_isClosed) throw new OperationCanceledException();
            _entries[place] = entry with { Source = Pooled(entry.Source), IsCurrent = true };
            if (isWritten) Note(line);
        }
    }

    /// <summary>Keeps what an earlier run wrote at a place, though the present one has nothing for it.</summary>
    public void Keep(string place)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(place, out var entry)) _entries[place] = entry with { IsCurrent = true };
        }
    }

    public void Forget(string place)
    {
        lock (_gate) _entries.Remove(place);
    }

    /// <summary>What earlier runs made of some sources and the present one did not, in order.</summary>
    public List<(string Place, ManifestEntry Entry)> Stale(Func<string, bool> isOrigin) =>
    [
        .. _entries.Where(pair => !pair.Value.IsCurrent && isOrigin(pair.Value.Source))
            .Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal),
    ];

    /// <summary>Puts the manifest into its place and the journal away: from here on the run has happened.</summary>
    public void Save(CancellationToken cancellation)
    {
        var file = new OutputFile(ManifestPath, ManifestPath);
        var text = new LongText(Pieces());
        if (file.Hash() != text.Hash()) file.Write(text, cancellation);

        Dispose();
        File.Delete(JournalPath);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            _journal?.Dispose();
            _journal = null;
        }
    }

    private void Note(string line)
    {
        try
        {
            _journal ??= new StreamWriter(JournalPath, append: true, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
            _journal.WriteLine(line);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"`{JournalPath}` cannot be written: {exception.Message}");
        }
    }

    private IEnumerable<string> Pieces()
    {
        yield return "{\"version\":1,\"files\":[";
        string[] places = [.. _entries.Keys];
        Array.Sort(places, StringComparer.Ordinal);
        var separator = "\n";
        foreach (var place in places)
        {
            yield return separator + ManifestLine.Write(place, _entries[place]);
            separator = ",\n";
        }

        yield return places.Length == 0 ? "\n\n]}\n" : "\n]}\n";
    }

    private static IEnumerable<(string Place, ManifestEntry Entry)> Lines(string path)
    {
        if (!File.Exists(path)) yield break;
        foreach (var line in File.ReadLines(path))
        {
            if (ManifestLine.TryRead(line) is { } entry) yield return entry;
        }
    }

    /// <summary>One string for each source, not one for each of its articles.</summary>
    private string Pooled(string source)
    {
        if (_sources.TryGetValue(source, out var pooled)) return pooled;
        _sources[source] = source;
        return source;
    }
}
