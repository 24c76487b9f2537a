using System.Globalization;
using System.Text;
using VcCleaner.Cli.Commands;
using VcCleaner.Cli.Files;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>A worker's side of a divided run (<c>--shard</c>): it leaves its part in the output folder, and the one that ends last completes the folder.</summary>
/// <remarks>
/// What stands beside the articles can only be written by somebody who knows of all. No worker waits for another and none is told to be
/// the last; whoever finds the parts of all others goes on as a run does that has converted every article itself.
/// </remarks>
internal sealed class ShardWork : IDisposable
{
    private readonly OutputFolder _folder;
    private readonly Shard _shard;
    private readonly string _notesPath;
    private readonly StreamWriter _notes;

    public ShardWork(OutputFolder folder, Shard shard)
    {
        _folder = folder;
        _shard = shard;
        _notesPath = Path.Combine(folder.TemporaryFolder, "notes");
        _notes = new StreamWriter(_notesPath, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
    }

    /// <summary>Keeps what the files beside the articles will say of one.</summary>
    public void Add(SideNote note) => _notes.WriteLine(SideNoteLine.Write(note));

    /// <summary>What all workers of one run have in common: the program, the input and how it is converted.</summary>
    public static string RunOf(IArticleSource source, ConvertRequest request) =>
        ContentHash.Of(source.Common().Prepend($"{VersionCommand.Number} {request.Pipeline} {request.LineEnding}")).ToString();

    /// <summary>Leaves the worker's part.</summary>
    public void Leave(ShardPartHead head, CancellationToken cancellation)
    {
        _notes.Dispose();
        _folder.Manifest.SavePart(head, File.ReadLines(_notesPath), cancellation);
        _folder.LeaveShard();
    }

    /// <summary>If this worker is the last, takes over what all have done.</summary>
    /// <param name="run">What the parts must be of.</param>
    /// <param name="source">Gets their notes, in the order of the articles.</param>
    /// <param name="complete">Does what comes after the last article of a run; is told whether one of the workers missed something.</param>
    /// <param name="cancellation">Ends the waiting for a worker that does the same.</param>
    /// <returns>What to tell people.</returns>
    public string Complete(string run, IArticleSource source, Action<bool> complete, CancellationToken cancellation)
    {
        using var entered = _folder.Shards.Enter(cancellation);
        using var parts = ShardParts.Open(_folder.Shards, _shard.Count);
        // Somebody was faster.
        if (entered is null || !parts.Has(_shard.Number)) return AllDone;
        if (parts.Missing(run) is { Count: > 0 } missing) return Waiting(missing);
        foreach (var part in parts.All) _folder.Manifest.Adopt(part);
        _folder.Manifest.LearnShardJournals();
        foreach (var note in parts.Notes()) source.Collect(note);
        complete(parts.All.Any(part => part.Head.HasGaps));
        return AllDone;
    }

    public void Dispose() => _notes.Dispose();

    private string AllDone => $"shard {_shard.Number} of {_shard.Count} is done, and so are all others.";

    private string Waiting(List<int> missing)
    {
        var numbers = string.Join(", ", missing.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        return $"shard {_shard.Number} of {_shard.Count} is done; still to come: {numbers}. The last one writes what stands beside the articles.";
    }
}
