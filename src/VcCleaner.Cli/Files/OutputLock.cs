using VcCleaner.Sites;

namespace VcCleaner.Cli.Files;

/// <summary>What a run holds of an output folder while it writes there: all of it, or a worker's part and, with the others, the rest.</summary>
internal sealed class OutputLock : IDisposable
{
    public const string FileName = "lock";

    private readonly FileStream _folder;
    private readonly FileStream? _shard;

    private OutputLock(FileStream folder, FileStream? shard)
    {
        _folder = folder;
        _shard = shard;
    }

    /// <param name="name">How messages call the folder.</param>
    /// <param name="state">Full path of its <c>.vccleaner</c>.</param>
    /// <param name="shard">The part of the articles that the run is about; null for all.</param>
    /// <exception cref="CommandFailure">Another run holds it.</exception>
    public static OutputLock Hold(string name, string state, Shard? shard)
    {
        var path = Path.Combine(state, FileName);
        var folder = shard is null ? LockFile.TryHold(path) : LockFile.TryShare(path);
        if (folder is null) throw new CommandFailure($"another run is writing into `{name}`; wait for its end.");
        if (shard is null) return new OutputLock(folder, null);
        if (new ShardFolder(state).TryHold(shard) is { } own) return new OutputLock(folder, own);

        folder.Dispose();
        throw new CommandFailure($"another run is writing shard {shard} into `{name}`; wait for its end.");
    }

    public void LeaveShard() => _shard?.Dispose();

    public void Dispose()
    {
        _shard?.Dispose();
        _folder.Dispose();
    }
}
