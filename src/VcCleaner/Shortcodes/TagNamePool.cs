namespace VcCleaner.Shortcodes;

/// <summary>Gives each tag or attribute name of a text one string: a page repeats a few names hundreds of times.</summary>
internal sealed class TagNamePool
{
    private const int LongestPooled = 64;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TagNamePool() => _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name in lower case, without backslashes.</summary>
    public string Get(ReadOnlySpan<char> written, int escapes, out bool hasUpperCase)
    {
        hasUpperCase = written.ContainsAnyInRange('A', 'Z');
        if (escapes == 0 && !hasUpperCase) return Pool(written);
        var name = written.ToString().Replace("\\", "", StringComparison.Ordinal);
        return Pool(name.ToLowerInvariant());
    }

    private string Pool(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestPooled) return name.ToString();
        if (_lookup.TryGetValue(name, out var pooled)) return pooled;
        var added = name.ToString();
        _names.Add(added, added);
        return added;
    }
}
