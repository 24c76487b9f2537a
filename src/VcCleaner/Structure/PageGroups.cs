namespace VcCleaner.Structure;

/// <summary>The lines of a page sorted into groups by a key: which group a line is in, and how many stand in it.</summary>
/// <param name="blocks">How many blocks the page has.</param>
/// <param name="capacity">How many groups to expect.</param>
internal sealed class PageGroups(int blocks, int capacity)
{
    private readonly Dictionary<uint, int> _numbers = new(capacity);
    private readonly List<(int Count, int Last)> _groups = new(capacity);
    private readonly int[] _groupOf = new int[blocks];
    private readonly int[] _previous = new int[blocks];

    /// <summary>How many groups there are.</summary>
    public int Count => _groups.Count;

    /// <summary>The group of the line at this place, counted from zero.</summary>
    public int At(int at) => _groupOf[at];

    /// <summary>How many lines stand in the group of the line at this place.</summary>
    public int SizeAt(int at) => _groups[_groupOf[at]].Count;

    /// <summary>The place of the line before this one in its group, or -1.</summary>
    public int PreviousOf(int at) => _previous[at];

    public void Add(int at, uint key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _groups.Count;
            _numbers.Add(key, number);
            _groups.Add((0, -1));
        }

        var (count, last) = _groups[number];
        _groups[number] = (count + 1, at);
        _groupOf[at] = number;
        _previous[at] = last;
    }
}
