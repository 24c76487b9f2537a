using VcCleaner.Sites;

namespace VcCleaner.Cli.Files;

/// <summary>A folder that holds what runs wrote, and knows which of its files those are.</summary>
/// <remarks>
/// Files that people put there are theirs: nothing here replaces or removes them. No link leads a file out of the folder, so that an
/// export cannot reach <c>~/.ssh</c> through a link that somebody left.
/// </remarks>
internal sealed class OutputFolder : IDisposable
{
    private const string StateName = ".vccleaner";

    /// <summary>As many links in a row as Linux follows; more are a circle.</summary>
    private const int MaxLinks = 40;

    private readonly string _name;
    private readonly string _path;
    private readonly Lock _gate = new();
    private readonly HashSet<string> _safeFolders = new(StringComparer.Ordinal);
    private readonly OutputLock? _lock;

    private OutputFolder(string name, string path, Shard? shard, OutputLock? held)
    {
        _name = name;
        _path = path;
        _lock = held;
        Shards = new ShardFolder(Path.Combine(path, StateName));
        Manifest = new RunManifest(Path.Combine(path, StateName), HashOf, shard);
        TemporaryFolder = Path.Combine(shard is null ? Path.Combine(path, StateName) : Shards.Of(shard), "tmp");
    }

    public RunManifest Manifest { get; }

    /// <summary>Where the workers of a divided run meet.</summary>
    public ShardFolder Shards { get; }

    /// <summary>On the same file system, and this run's alone.</summary>
    public string TemporaryFolder { get; }

    /// <param name="name">How messages call it.</param>
    /// <param name="path">Its full path.</param>
    /// <param name="willWrite">False if it is only looked at; then it need not exist, and is not made.</param>
    /// <param name="shard">The part of the articles that the run is about; null for all.</param>
    /// <exception cref="CommandFailure">It cannot be used, or another run uses it.</exception>
    public static OutputFolder Open(string name, string path, bool willWrite, Shard? shard = null)
    {
        if (File.Exists(path)) throw new CommandFailure($"`{name}` is a file, and several articles need a folder.");
        if (!willWrite) return new OutputFolder(name, path, shard, null);

        try
        {
            var state = Directory.CreateDirectory(Path.Combine(path, StateName));
            if (state.LinkTarget is not null || new ShardFolder(state.FullName).IsLink)
                throw new CommandFailure($"`{name.TrimEnd('/', '\\')}/{StateName}` is a link, or holds one; remove it.");
            var folder = new OutputFolder(name, path, shard, OutputLock.Hold(name, state.FullName, shard));
            if (Directory.Exists(folder.TemporaryFolder)) Directory.Delete(folder.TemporaryFolder, recursive: true);
            Directory.CreateDirectory(folder.TemporaryFolder);
            return folder;
        }
        catch (UnauthorizedAccessException)
        {
            throw new CommandFailure($"`{name}` may not be written; its permissions forbid it.");
        }
        catch (IOException exception)
        {
            throw new CommandFailure($"`{name}` cannot be written: {exception.Message}");
        }
    }

    /// <summary>Makes sure that a place lies in the folder, also behind all links.</summary>
    /// <exception cref="CommandFailure">It does not.</exception>
    public void Check(string place)
    {
        var path = Path.GetFullPath(place, _path);
        if (IsInside(path) && IsSafe(Path.GetDirectoryName(path)!) && !LeadsOut(new FileInfo(path))) return;
        throw new CommandFailure($"`{_name.TrimEnd('/', '\\')}/{place}` was not written, because a link leads out of `{_name}` there.");
    }

    /// <summary>Removes a file that an earlier run wrote, if it is still as it was written, and the folders that it leaves empty.</summary>
    /// <returns>Whether it was, or would have been, removed.</returns>
    public bool Remove(string place, ContentHash hash, bool isRehearsal)
    {
        if (HashOf(place) != hash) return false;
        if (isRehearsal) return true;

        var file = new FileInfo(Path.GetFullPath(place, _path));
        file.Delete();
        for (var folder = file.Directory!; IsInside(folder.FullName) && !folder.EnumerateFileSystemInfos().Any(); folder = folder.Parent!)
            folder.Delete();
        return true;
    }

    /// <summary>Lets others do the worker's part anew, or put it away, now that it is in its place.</summary>
    public void LeaveShard() => _lock?.LeaveShard();

    public void Dispose()
    {
        Manifest.Dispose();
        if (_lock is null) return;

        try
        {
            Directory.Delete(TemporaryFolder, recursive: true);
        }
        catch (IOException)
        {
            // The next run removes it, or another worker has.
        }

        _lock.Dispose();
    }

    private ContentHash? HashOf(string place)
    {
        var path = Path.GetFullPath(place, _path);
        var isOurs = IsInside(path) && File.Exists(path) && IsSafe(Path.GetDirectoryName(path)!) && new FileInfo(path).LinkTarget is null;
        return isOurs ? ContentHash.Of(File.ReadAllBytes(path)) : null;
    }

    private bool IsInside(string path) =>
        path.StartsWith(_path.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Whether no folder from the output folder down to this one is a link that leads out.</summary>
    private bool IsSafe(string folder, int links = 0)
    {
        lock (_gate)
        {
            if (!IsInside(folder) || _safeFolders.Contains(folder)) return true;
            if (LeadsOut(new DirectoryInfo(folder), links) || !IsSafe(Path.GetDirectoryName(folder)!, links)) return false;

            _safeFolders.Add(folder);
            return true;
        }
    }

    /// <summary>Whether an entry is a link to a place outside, at once or through a link on its way: <c>a → b/x</c> where <c>b → /etc</c>.</summary>
    private bool LeadsOut(FileSystemInfo entry, int links = 0)
    {
        if (entry.LinkTarget is not { } link) return false;
        var target = Path.GetFullPath(link, Path.GetDirectoryName(entry.FullName)!);
        var isInside = links < MaxLinks && IsInside(target) && IsSafe(Path.GetDirectoryName(target)!, links + 1);
        return !isInside || LeadsOut(new FileInfo(target), links + 1);
    }
}
