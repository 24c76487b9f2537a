using System.Buffers;

namespace VcCleaner.Verification;

/// <summary>How often each thing occurs: lines, words, image names, link targets.</summary>
/// <remarks>A table of its own rather than a dictionary of strings: nothing in it is needed as a string unless it is missing.
/// Its arrays are lent, since a worker needs them for each article. The hash codes are the runtime's, which differ from run to run, so no text
/// can be made to collide; what has the same hash code is compared.</remarks>
internal sealed class Tally : IDisposable
{
    private readonly TextBuffer _characters = new();
    private int _capacity;
    private int[] _buckets = [];
    private Entry[] _entries = [];

    /// <summary>An item: its hash code, its place among the characters, the next one of its bucket (counted from one), how often it occurs.</summary>
    private record struct Entry(int Hash, int Start, int Length, int Next, int Count);

    /// <summary>How many different items there are; each has a number, by its first occurrence.</summary>
    public int Length { get; private set; }

    /// <summary>Gives its arrays back; it is empty then.</summary>
    public void Dispose()
    {
        _characters.Dispose();
        if (_capacity > 0)
        {
            ArrayPool<Entry>.Shared.Return(_entries);
            ArrayPool<int>.Shared.Return(_buckets);
        }

        (_entries, _buckets, _capacity, Length) = ([], [], 0, 0);
    }

    /// <summary>The item of a number.</summary>
    public ReadOnlySpan<char> ItemAt(int index) => _characters.Text.Slice(_entries[index].Start, _entries[index].Length);

    /// <summary>How much oftener the item of a number occurs here than there; less than zero if it is the other way round.</summary>
    public int SurplusAt(int index, Tally other)
    {
        var there = other.IndexOf(ItemAt(index), _entries[index].Hash);
        return _entries[index].Count - (there < 0 ? 0 : other._entries[there].Count);
    }

    public void Add(ReadOnlySpan<char> item, int times = 1)
    {
        var hash = string.GetHashCode(item);
        var index = IndexOf(item, hash);
        if (index >= 0) _entries[index].Count += times;
        else AddNew(item, hash, times);
    }

    /// <summary>Takes one of an item away, if there is one.</summary>
    public bool TryTake(ReadOnlySpan<char> item)
    {
        var index = IndexOf(item, string.GetHashCode(item));
        if (index < 0 || _entries[index].Count <= 0) return false;
        _entries[index].Count--;
        return true;
    }

    /// <summary>Takes away as many of each item as occur there; fewer than none may be left.</summary>
    public void Subtract(Tally other)
    {
        for (var index = 0; index < other.Length; index++)
        {
            ref readonly var entry = ref other._entries[index];
            if (IndexOf(other.ItemAt(index), entry.Hash) is var here and >= 0) _entries[here].Count -= entry.Count;
        }
    }

    /// <summary>What occurs here more often than there, each as often as it is missing.</summary>
    public List<string> MissingFrom(Tally other)
    {
        var missing = new List<string>();
        for (var index = 0; index < Length; index++)
        {
            for (var surplus = SurplusAt(index, other); surplus > 0; surplus--) missing.Add(ItemAt(index).ToString());
        }

        return missing;
    }

    private int IndexOf(ReadOnlySpan<char> item, int hash)
    {
        if (_capacity == 0) return -1;
        for (var next = _buckets[hash & (_capacity - 1)]; next > 0;)
        {
            ref readonly var entry = ref _entries[next - 1];
            if (entry.Hash == hash && ItemAt(next - 1).SequenceEqual(item)) return next - 1;
            next = entry.Next;
        }

        return -1;
    }

    private void AddNew(ReadOnlySpan<char> item, int hash, int times)
    {
        if (Length == _capacity) Grow();
        ref var bucket = ref _buckets[hash & (_capacity - 1)];
        _entries[Length++] = new Entry(hash, _characters.Length, item.Length, bucket, times);
        bucket = Length;
        _characters.Append(item);
    }

    private void Grow()
    {
        var (entries, buckets) = (_entries, _buckets);
        _capacity = Math.Max(32, _capacity * 2);
        _entries = ArrayPool<Entry>.Shared.Rent(_capacity);
        _buckets = ArrayPool<int>.Shared.Rent(_capacity);
        _buckets.AsSpan(0, _capacity).Clear();
        for (var i = 0; i < Length; i++)
        {
            ref var bucket = ref _buckets[entries[i].Hash & (_capacity - 1)];
            _entries[i] = entries[i] with { Next = bucket };
            bucket = i + 1;
        }

        if (Length == 0) return;
        ArrayPool<Entry>.Shared.Return(entries);
        ArrayPool<int>.Shared.Return(buckets);
    }
}
