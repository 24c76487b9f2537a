namespace VcCleaner.Exports;

/// <summary>Finds items by a key that is made of them again where it is compared, not kept: a dictionary of 100,000 addresses would be mostly addresses.</summary>
/// <param name="keyOf">The key of an item, the same each time.</param>
/// <param name="comparer">When two keys are one.</param>
internal sealed class KeyIndex<TKey>(Func<int, TKey> keyOf, IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    private const int MinSlotCount = 16;

    private int[] _slots = new int[MinSlotCount];
    private Entry[] _entries = new Entry[MinSlotCount];
    private int _count;

    /// <summary>Adds an item, unless there is one with its key already.</summary>
    /// <returns>The item that has the key now: the first of several.</returns>
    public int Add(int item)
    {
        var key = keyOf(item);
        if (Find(key) is { } first) return first;

        if (_count == _entries.Length) Resize(_slots.Length * 2);
        ref var slot = ref SlotOf(comparer.GetHashCode(key));
        _entries[_count] = new Entry(item, comparer.GetHashCode(key), slot);
        slot = ++_count;
        return item;
    }

    /// <summary>The item with a key, or null.</summary>
    public int? Find(TKey key)
    {
        var hash = comparer.GetHashCode(key);
        for (var number = SlotOf(hash); number > 0; number = _entries[number - 1].Next)
        {
            var entry = _entries[number - 1];
            if (entry.Hash == hash && comparer.Equals(keyOf(entry.Item), key)) return entry.Item;
        }

        return null;
    }

    /// <summary>Gives back the room for items that did not come.</summary>
    public KeyIndex<TKey> Trimmed()
    {
        Array.Resize(ref _entries, _count);
        return this;
    }

    private ref int SlotOf(int hash) => ref _slots[hash & (_slots.Length - 1)];

    private void Resize(int size)
    {
        Array.Resize(ref _entries, size);
        _slots = new int[size];
        for (var i = 0; i < _count; i++)
        {
            ref var slot = ref SlotOf(_entries[i].Hash);
            _entries[i] = _entries[i] with { Next = slot };
            slot = i + 1;
        }
    }

    /// <summary>An item in the chain of its slot.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Hash">Of its key.</param>
    /// <param name="Next">The number of the next entry in the chain, from 1; 0 at its end.</param>
    private readonly record struct Entry(int Item, int Hash, int Next);
}
