using VcCleaner.Cli.Files;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>What the workers of a divided run have left so far.</summary>
internal sealed class ShardParts : IDisposable
{
    private readonly ShardPart?[] _parts;

    private ShardParts(ShardPart?[] parts) => _parts = parts;

    public IEnumerable<ShardPart> All => _parts.OfType<ShardPart>();

    /// <param name="folder">Where they leave it.</param>
    /// <param name="count">How many workers there are.</param>
    public static ShardParts Open(ShardFolder folder, int count) =>
        new([.. Enumerable.Range(1, count).Select(number => ShardPart.Open(folder.Of(new Shard(number, count))))]);

    public bool Has(int number) => _parts[number - 1] is not null;

    /// <summary>The numbers of the workers that have not done their part of a run, or did it with another input or other options.</summary>
    public List<int> Missing(string run) =>
        [.. Enumerable.Range(1, _parts.Length).Where(number => _parts[number - 1]?.Head is not { IsDone: true } head || head.Run != run)];

    /// <summary>The notes of all, in the order of the articles. Asked for after the entries.</summary>
    public IEnumerable<SideNote> Notes()
    {
        var next = new PriorityQueue<IEnumerator<SideNote>, int>();
        foreach (var part in All) Advance(part.Notes().Select(SideNoteLine.Read).GetEnumerator());
        while (next.TryDequeue(out var notes, out _))
        {
            yield return notes.Current;
            Advance(notes);
        }

        void Advance(IEnumerator<SideNote> notes)
        {
            if (notes.MoveNext()) next.Enqueue(notes, notes.Current.Item);
            else notes.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var part in All) part.Dispose();
    }
}
