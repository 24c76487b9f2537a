using System.Text;
using VcCleaner.Cli.Files;

namespace VcCleaner.Cli.Converting;

/// <summary>Puts results into their places, or says what would be put there; the last step of the run.</summary>
/// <param name="request">Whether to write, to list or to compare.</param>
/// <param name="surroundings">For what goes to standard output.</param>
/// <param name="folder">The folder of the run; null where a single article goes to a file or to standard output.</param>
internal sealed class OutputWriter(ConvertRequest request, Surroundings surroundings, OutputFolder? folder)
{
    /// <summary>Puts a text into its place.</summary>
    /// <param name="target">The place.</param>
    /// <param name="text">What belongs there.</param>
    /// <param name="source">The input that it comes from.</param>
    /// <param name="line">Where in the input it begins.</param>
    /// <param name="cancellation">Leaves the place as it is.</param>
    /// <exception cref="FileInTheWay">Somebody else's file is there.</exception>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public FileChange Put(ConvertTarget target, string text, string source, int line, CancellationToken cancellation) =>
        Put(target, text, source, line, request.MayReplace, cancellation);

    /// <summary>As <see cref="Put(ConvertTarget, string, string, int, CancellationToken)"/>, for what stands beside the articles.</summary>
    public FileChange PutBeside(ConvertTarget target, LongText text, string source, CancellationToken cancellation)
    {
        if (request.Mode != OutputMode.Write || target.IsStandardOutput) return Put(target, text.ToString(), source, 1, cancellation);

        folder?.Check(target.Place);
        var file = new OutputFile(target.Name, target.Path!, folder?.TemporaryFolder);
        var (existing, hash) = (file.Hash(), text.Hash());
        var change = existing is null ? FileChange.Create : existing == hash ? FileChange.None : FileChange.Update;
        if (change == FileChange.Update && !request.MayReplace && folder?.Manifest.Wrote(target.Place, existing!.Value) != true)
            throw new FileInTheWay(target.Name);

        folder?.Manifest.Record(target.Place, new ManifestEntry(source, 1, hash), change != FileChange.None);
        if (change != FileChange.None) file.Write(text, cancellation);
        return change;
    }

    /// <summary>As <see cref="Put(ConvertTarget, string, string, int, CancellationToken)"/>, for an attempt that takes no article's place.</summary>
    public FileChange PutRejected(ConvertTarget target, string text, string source, int line, CancellationToken cancellation)
    {
        folder?.Manifest.Keep(target.Place);
        return Put(target.Rejected, text, source, line, mayReplace: true, cancellation);
    }

    /// <summary>Removes the attempt of an earlier run, now that the article itself is in its place.</summary>
    public void ClearRejected(ConvertTarget target)
    {
        if (request.Mode != OutputMode.Write || target.Rejected.Path is not { } path || !File.Exists(path)) return;
        folder?.Manifest.Forget(target.Rejected.Place);
        File.Delete(path);
    }

    /// <summary>Removes what earlier runs made of these sources and the present one did not.</summary>
    /// <param name="isOrigin">Whether a source is one of the present run's.</param>
    /// <param name="folderName">How messages call the folder.</param>
    /// <returns>How many files.</returns>
    public int Prune(Func<string, bool> isOrigin, string folderName)
    {
        if (folder is null) return 0;

        var count = 0;
        foreach (var (place, entry) in folder.Manifest.Stale(isOrigin))
        {
            var isRemoved = folder.Remove(place, entry.Hash, isRehearsal: request.Mode != OutputMode.Write);
            // One that somebody has edited since is theirs now.
            if (request.Mode == OutputMode.Write) folder.Manifest.Forget(place);
            if (!isRemoved) continue;

            count++;
            Announce(FileChange.Remove, $"{folderName.TrimEnd('/', '\\')}/{place}", null, null);
        }

        return count;
    }

    /// <summary>How many files other inputs have given the folder.</summary>
    public int CountOthers(Func<string, bool> isOrigin) => folder?.Manifest.Stale(source => !isOrigin(source)).Count ?? 0;

    private FileChange Put(ConvertTarget target, string text, string source, int line, bool mayReplace, CancellationToken cancellation)
    {
        if (target.Path is not { } path)
        {
            surroundings.Write(text);
            return FileChange.Create;
        }

        folder?.Check(target.Place);
        var file = new OutputFile(target.Name, path, folder?.TemporaryFolder);
        var bytes = OutputFile.Encode(text);
        var existing = file.Read();
        var change = existing is null ? FileChange.Create : existing.AsSpan().SequenceEqual(bytes) ? FileChange.None : FileChange.Update;
        if (change == FileChange.Update && !mayReplace && request.Mode is (OutputMode.Write or OutputMode.List) && !IsOurs(target, existing!))
            throw new FileInTheWay(target.Name);

        if (request.Mode != OutputMode.Write)
        {
            folder?.Manifest.Keep(target.Place);
            Announce(change, target.Name, existing, text);
            return change;
        }

        folder?.Manifest.Record(target.Place, new ManifestEntry(source, line, ContentHash.Of(bytes)), change != FileChange.None);
        if (change != FileChange.None) file.Write(bytes, cancellation);
        return change;
    }

    private bool IsOurs(ConvertTarget target, byte[] existing) =>
        folder?.Manifest.Wrote(target.Place, ContentHash.Of(existing)) == true;

    private void Announce(FileChange change, string name, byte[]? existing, string? text)
    {
        if (change == FileChange.None || request.Mode == OutputMode.Write) return;
        if (request.Mode != OutputMode.Diff || change == FileChange.Remove) surroundings.Write($"{Word(change)} {name}\n");
        else surroundings.Write(PrintableDiff.Of(UnifiedDiff.Between(name, existing is null ? null : Encoding.UTF8.GetString(existing), text)).Text);
    }

    private static string Word(FileChange change) => change switch
    {
        FileChange.Create => "create",
        FileChange.Update => "update",
        _ => "remove",
    };
}
