using System.Text;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Files;

/// <summary>What earlier runs wrote into an output folder: <c>.vccleaner/manifest.json</c>, and a journal while a run is under way.</summary>
/// <remarks>
/// The journal gets a line before a file is renamed into its place, the manifest is renamed into its own when all is done. A run that
/// was killed leaves a journal; the next one asks the files themselves which of its lines came true. Any thread may ask and record.
/// </remarks>
internal sealed class RunManifest : IDisposable
{
    private readonly string _folder;
    private readonly string _journalFolder;
    private readonly ShardFolder _shards;
    private readonly Func<string, ContentHash?> _hashOf;
    private readonly Dictionary<string, ManifestEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private StreamWriter? _journal;
    private bool _isClosed;

    /// <param name="folder">Full path of the folder <c>.vccleaner</c>.</param>
    /// <param name="hashOf">Hash of what stands at a place now, or null.</param>
    /// <param name="shard">The part of the articles that the run is about; null for all.</param>
    public RunManifest(string folder, Func<string, ContentHash?> hashOf, Shard? shard = null)
    {
        _folder = folder;
        _shards = new ShardFolder(folder);
        _journalFolder = shard is null ? folder : _shards.Of(shard);
        _hashOf = hashOf;
        foreach (var (place, entry) in Lines(ManifestPath)) _entries[place] = entry;
        foreach (var part in _shards.All()) LearnPart(part);
        LearnJournal(folder);
        // Other workers may be writing theirs; of what they leave behind, the one that ends last learns.
        if (shard is null) LearnShardJournals();
        else LearnJournal(_journalFolder);
    }

    private string ManifestPath => Path.Combine(_folder, "manifest.json");

    private string JournalPath => JournalIn(_journalFolder);

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
        File.Delete(JournalIn(_folder));
        _shards.Clear();
    }

    /// <summary>Leaves the worker's part for the one that ends last, and puts the journal away.</summary>
    /// <param name="head">What it is a part of.</param>
    /// <param name="notes">What was noted of articles, a line each.</param>
    /// <param name="cancellation">Leaves an earlier part as it is.</param>
    public void SavePart(ShardPartHead head, IEnumerable<string> notes, CancellationToken cancellation)
    {
        var path = Path.Combine(_journalFolder, ShardPart.FileName);
        var current = _entries.Where(pair => pair.Value.IsCurrent).Select(pair => (pair.Key, pair.Value));
        new OutputFile(path, path).Write(ShardPart.Text(head, current, notes), cancellation);
        CloseJournal();
        File.Delete(JournalPath);
    }

    /// <summary>Takes over the files of a worker, as if this run had written them.</summary>
    public void Adopt(ShardPart part)
    {
        foreach (var (place, entry) in part.Entries()) _entries[place] = entry with { Source = Pooled(entry.Source), IsCurrent = true };
    }

    /// <summary>Learns what workers wrote who were killed and never came back.</summary>
    public void LearnShardJournals()
    {
        foreach (var folder in _shards.All()) LearnJournal(folder);
    }

    public void Dispose()
    {
        lock (_gate) _isClosed = true;
        CloseJournal();
    }

    private void CloseJournal()
    {
        lock (_gate)
        {
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

    private void LearnPart(string folder)
    {
        using var part = ShardPart.Open(folder);
        if (part is null) return;
        foreach (var (place, entry) in part.Entries()) Learn(place, entry, isTrue: true);
    }

    private void LearnJournal(string folder)
    {
        foreach (var (place, entry) in Lines(JournalIn(folder))) Learn(place, entry, isTrue: false);
    }

    /// <summary>Takes note of what a run says that it wrote; where two disagree, or nobody knows whether it came true, the file itself is asked.</summary>
    private void Learn(string place, ManifestEntry entry, bool isTrue)
    {
        var isKnown = _entries.TryGetValue(place, out var known);
        if (isKnown && known.Hash == entry.Hash) return;
        if ((isTrue && !isKnown) || _hashOf(place) == entry.Hash) _entries[place] = entry;
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

    private static string JournalIn(string folder) => Path.Combine(folder, "journal");

    private static IEnumerable<(string Place, ManifestEntry Entry)> Lines(string path)
    {
        if (!File.Exists(path)) yield break;
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        while (reader.ReadLine() is { } line)
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
