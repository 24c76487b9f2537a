using System.Text;
using VcCleaner.Cli.Files;

namespace VcCleaner.Cli.Converting;

/// <summary>Puts results into their places, or says what would be put there; any thread may, no two of them at one place.</summary>
/// <param name="request">Whether to write, to list or to compare.</param>
/// <param name="folder">The folder of the run; null where a single article goes to a file or to standard output.</param>
internal sealed class OutputWriter(ConvertRequest request, OutputFolder? folder)
{
    /// <summary>Makes room for the notes on so many files.</summary>
    public void Expect(int count) => folder?.Manifest.Reserve(count);

    /// <summary>Puts a text into its place.</summary>
    /// <param name="target">The place.</param>
    /// <param name="text">What belongs there.</param>
    /// <param name="source">The input that it comes from.</param>
    /// <param name="line">Where in the input it begins.</param>
    /// <param name="cancellation">Leaves the place as it is.</param>
    /// <exception cref="FileInTheWay">Somebody else's file is there.</exception>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public Placement Put(ConvertTarget target, string text, string source, int line, CancellationToken cancellation) =>
        Put(target, text, source, line, request.MayReplace, cancellation);

    /// <summary>As <see cref="Put(ConvertTarget, string, string, int, CancellationToken)"/>, for what stands beside the articles.</summary>
    public Placement PutBeside(ConvertTarget target, LongText text, string source, CancellationToken cancellation)
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
        return new Placement { Change = change };
    }

    /// <summary>As <see cref="Put(ConvertTarget, string, string, int, CancellationToken)"/>, for an attempt that takes no article's place.</summary>
    public Placement PutRejected(ConvertTarget target, string text, string source, int line, CancellationToken cancellation)
    {
        // To a pipe goes nothing.
        if (target.IsStandardOutput) return new Placement();
        folder?.Manifest.Keep(target.Place);
        return Put(target.Rejected, text, source, line, mayReplace: true, cancellation);
    }

    /// <summary>Removes the attempt of an earlier run, now that the article itself is in its place.</summary>
    public void ClearRejected(ConvertTarget target)
    {
        if (request.Mode != OutputMode.Write || target.IsStandardOutput) return;
        var rejected = target.Rejected;
        if (!File.Exists(rejected.Path)) return;
        folder?.Manifest.Forget(rejected.Place);
        File.Delete(rejected.Path!);
    }

    /// <summary>Removes what earlier runs made of these sources and the present one did not.</summary>
    /// <param name="isOrigin">Whether a source is one of the present run's.</param>
    /// <param name="folderName">How messages call the folder.</param>
    /// <returns>What became of each file that is one too many.</returns>
    public List<Placement> Prune(Func<string, bool> isOrigin, string folderName)
    {
        var removed = new List<Placement>();
        if (folder is null) return removed;

        foreach (var (place, entry) in folder.Manifest.Stale(isOrigin))
        {
            var isRemoved = folder.Remove(place, entry.Hash, isRehearsal: request.Mode != OutputMode.Write);
            // One that somebody has edited since is theirs now.
            if (request.Mode == OutputMode.Write) folder.Manifest.Forget(place);
            if (isRemoved) removed.Add(Announced(FileChange.Remove, $"{folderName.TrimEnd('/', '\\')}/{place}", null, null));
        }

        return removed;
    }

    /// <summary>How many files other inputs have given the folder.</summary>
    public int CountOthers(Func<string, bool> isOrigin) => folder?.Manifest.Stale(source => !isOrigin(source)).Count ?? 0;

    private Placement Put(ConvertTarget target, string text, string source, int line, bool mayReplace, CancellationToken cancellation)
    {
        if (target.Path is not { } path) return new Placement { Change = FileChange.Create, Print = text };

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
            return Announced(change, target.Name, existing, text);
        }

        folder?.Manifest.Record(target.Place, new ManifestEntry(source, line, ContentHash.Of(bytes)), change != FileChange.None);
        if (change != FileChange.None) file.Write(bytes, cancellation);
        return new Placement { Change = change };
    }

    private bool IsOurs(ConvertTarget target, byte[] existing) =>
        folder?.Manifest.Wrote(target.Place, ContentHash.Of(existing)) == true;

    /// <summary>A change with what is said of it where nothing is written.</summary>
    private Placement Announced(FileChange change, string name, byte[]? existing, string? text)
    {
        var isSilent = change == FileChange.None || request.Mode == OutputMode.Write;
        var isDiff = request.Mode == OutputMode.Diff && change != FileChange.Remove;
        return new Placement
        {
            Change = change,
            Print = isSilent ? "" : isDiff ? DiffOf(name, existing, text) : $"{Word(change)} {name}\n",
        };
    }

    private static string DiffOf(string name, byte[]? existing, string? text) =>
        PrintableDiff.Of(UnifiedDiff.Between(name, existing is null ? null : Encoding.UTF8.GetString(existing), text)).Text;

    private static string Word(FileChange change) => change switch
    {
        FileChange.Create => "create",
        FileChange.Update => "update",
        _ => "remove",
    };
}
