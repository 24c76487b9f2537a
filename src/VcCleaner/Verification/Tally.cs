using System.Buffers;
using System.Globalization;

namespace VcCleaner.Verification;

/// <summary>How often each thing occurs: words, image names, link targets.</summary>
/// <remarks>A table of its own rather than a dictionary of strings: each word of an article passes through it twice, and none is needed as a string
/// unless it is missing. Its arrays are lent, since a worker needs them for each article. The hash codes are the runtime's, which differ from run to run, so no text can be made to collide.</remarks>
internal sealed class Tally : IDisposable
{
    /// <summary>Stands in a text where it is not known whether a word goes on: at the border of an element, which may be a mark around the first
    /// letter or a box of its own. A noncharacter, so no text has it.</summary>
    public const char Joint = '\uFDD0';

    /// <summary>Marks around parts of a word cut it into no more pieces than a few.</summary>
    private const int MostJoined = 4;

    private readonly List<string> _joined = [];
    private int _capacity = 64;
    private int[] _buckets;
    private Entry[] _entries;
    private char[] _characters = ArrayPool<char>.Shared.Rent(512);
    private int _count;
    private int _length;

    /// <summary>An item: its hash code, its place among the characters, the next one of its bucket (counted from one), how often it occurs.</summary>
    private record struct Entry(int Hash, int Start, int Length, int Next, int Count);

    public Tally()
    {
        _entries = ArrayPool<Entry>.Shared.Rent(_capacity);
        _buckets = ArrayPool<int>.Shared.Rent(_capacity);
        _buckets.AsSpan(0, _capacity).Clear();
    }

    /// <summary>Gives its arrays back; it must not be used any more.</summary>
    public void Dispose()
    {
        ArrayPool<Entry>.Shared.Return(_entries);
        ArrayPool<int>.Shared.Return(_buckets);
        ArrayPool<char>.Shared.Return(_characters);
        (_entries, _buckets, _characters) = ([], [], []);
    }

    public void Add(ReadOnlySpan<char> item)
    {
        var hash = string.GetHashCode(item);
        var index = IndexOf(item, hash);
        if (index >= 0) _entries[index].Count++;
        else AddNew(item, hash);
    }

    /// <summary>Adds each word of a text: a run of letters, digits and the marks that belong to them.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsWordCharacter(text[i]))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                AddWord(text[start..i]);
                start = -1;
            }
        }

        if (start >= 0) AddWord(text[start..]);
    }

    /// <summary>What occurs here more often than there, each as often as it is missing.</summary>
    public List<string> MissingFrom(Tally other)
    {
        var missing = new List<string>();
        foreach (ref readonly var entry in _entries.AsSpan(0, _count))
        {
            var there = other.IndexOf(TextOf(entry), entry.Hash);
            for (var i = there < 0 ? 0 : other._entries[there].Count; i < entry.Count; i++) missing.Add(TextOf(entry).ToString());
        }

        if (_joined.Count > 0) AddMissingParts(other, missing);
        return missing;
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        word = word.Trim(Joint);
        if (word.Contains(Joint)) _joined.Add(word.ToString());
        else if (!word.IsEmpty) Add(word);
    }

    /// <summary>Looks for words with joints among what is left over there: as one word, or in pieces.</summary>
    private void AddMissingParts(Tally other, List<string> missing)
    {
        var left = other._entries.AsSpan(0, other._count).ToArray();
        foreach (ref readonly var entry in _entries.AsSpan(0, _count))
        {
            if (other.IndexOf(TextOf(entry), entry.Hash) is var there and >= 0) left[there].Count -= entry.Count;
        }

        foreach (var word in _joined)
        {
            var parts = word.Split(Joint, StringSplitOptions.RemoveEmptyEntries);
            for (var first = 0; first < parts.Length;)
            {
                var end = Math.Min(parts.Length, first + MostJoined);
                while (end > first && !other.TryTake(left, string.Concat(parts.AsSpan(first, end - first)))) end--;
                if (end == first) missing.Add(parts[end++]);
                first = end;
            }
        }
    }

    private bool TryTake(Entry[] left, string item)
    {
        var index = IndexOf(item, string.GetHashCode(item));
        if (index < 0 || left[index].Count <= 0) return false;
        left[index].Count--;
        return true;
    }

    private int IndexOf(ReadOnlySpan<char> item, int hash)
    {
        for (var next = _buckets[hash & (_capacity - 1)]; next > 0;)
        {
            ref readonly var entry = ref _entries[next - 1];
            if (entry.Hash == hash && TextOf(entry).SequenceEqual(item)) return next - 1;
            next = entry.Next;
        }

        return -1;
    }

    private ReadOnlySpan<char> TextOf(in Entry entry) => _characters.AsSpan(entry.Start, entry.Length);

    private void AddNew(ReadOnlySpan<char> item, int hash)
    {
        if (_count == _capacity) Grow();
        if (_length + item.Length > _characters.Length) Enlarge(ref _characters, _length, Math.Max(_characters.Length * 2, _length + item.Length));
        item.CopyTo(_characters.AsSpan(_length));
        ref var bucket = ref _buckets[hash & (_capacity - 1)];
        _entries[_count++] = new Entry(hash, _length, item.Length, bucket, 1);
        bucket = _count;
        _length += item.Length;
    }

    private void Grow()
    {
        _capacity *= 2;
        Enlarge(ref _entries, _count, _capacity);
        Enlarge(ref _buckets, 0, _capacity);
        _buckets.AsSpan(0, _capacity).Clear();
        for (var i = 0; i < _count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (_capacity - 1)];
            _entries[i].Next = bucket;
            bucket = i + 1;
        }
    }

    private static void Enlarge<T>(ref T[] array, int used, int length)
    {
        var larger = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }

    private static bool IsWordCharacter(char c) => c < '\u0080'
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == Joint || IsMark(c);

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
