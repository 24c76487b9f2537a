using VcCleaner.Sites;

namespace VcCleaner.Cli.Files;

/// <summary>
/// Where the workers of a divided run (<c>--shard</c>) keep what is under way and leave what the last of them needs:
/// <c>.vccleaner/shards/2-of-4</c>. When all have left their parts, it goes away.
/// </summary>
/// <param name="stateFolder">Full path of <c>.vccleaner</c>.</param>
internal sealed class ShardFolder(string stateFolder)
{
    private static readonly TimeSpan RetryInterval = TimeSpan.FromMilliseconds(20);

    private readonly string _path = Path.Combine(stateFolder, "shards");

    /// <summary>Full path of a worker's own folder.</summary>
    public string Of(Shard shard) => Path.Combine(_path, $"{shard.Number}-of-{shard.Count}");

    /// <summary>Whether somebody made it a link; then it leads who knows where.</summary>
    public bool IsLink => new DirectoryInfo(_path).LinkTarget is not null;

    /// <summary>The folders of all workers that have begun, however many each of them believes there are.</summary>
    public IEnumerable<string> All() => Directory.Exists(_path) && !IsLink ? Directory.EnumerateDirectories(_path, "*-of-*").Order(StringComparer.Ordinal) : [];

    /// <summary>Makes a worker's folder its own; null if another process works there.</summary>
    public FileStream? TryHold(Shard shard)
    {
        while (true)
        {
            try
            {
                return LockFile.TryHold(LockOf(Directory.CreateDirectory(Of(shard)).FullName));
            }
            catch (DirectoryNotFoundException)
            {
                // The last worker of an earlier run has just put it away.
            }
        }
    }

    /// <summary>Waits until no other worker puts the parts together; null if one has, and nothing is left to do.</summary>
    public FileStream? Enter(CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                if (LockFile.TryHoldLasting(Path.Combine(_path, "lock")) is { } held) return held;
            }
            catch (DirectoryNotFoundException)
            {
                return null;
            }

            cancellation.WaitHandle.WaitOne(RetryInterval);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Puts away what all workers left, once it stands in the manifest; a folder in which somebody works stays.</summary>
    public void Clear()
    {
        if (!Directory.Exists(_path) || IsLink) return;
        try
        {
            foreach (var folder in All())
            {
                if (LockFile.TryHold(LockOf(folder)) is not { } held) continue;
                held.Dispose();
                Directory.Delete(folder, recursive: true);
            }

            if (All().Any()) return;
            Directory.Delete(_path, recursive: true);
            File.Delete(Path.Combine(stateFolder, OutputLock.FileName));
        }
        catch (IOException)
        {
            // What is left says nothing new, and the next run removes it.
        }
    }

    private static string LockOf(string folder) => Path.Combine(folder, OutputLock.FileName);
}
