using System.Collections.Immutable;

namespace VcCleaner.Elements;

/// <summary>A site's own rows, laid over those of the catalogue. A row whose tag ends in <c>*</c> stands for all tags that begin so.</summary>
internal sealed class OwnElements
{
    private const char Wildcard = '*';

    private readonly ImmutableArray<ElementDefinition> _exact;

    /// <summary>The longest first: it says most about a tag.</summary>
    private readonly ImmutableArray<ElementDefinition> _prefixes;

    public OwnElements(ImmutableArray<ElementDefinition> rows)
    {
        _exact = [.. rows.Where(row => !row.Tag.EndsWith(Wildcard))];
        _prefixes = [.. rows.Where(row => row.Tag.EndsWith(Wildcard)).OrderByDescending(row => row.Tag.Length)];
    }

    /// <summary>The row of a prefix for a tag that has none of its own, or null.</summary>
    public ElementDefinition? ForUnknown(string tag)
    {
        foreach (var row in _prefixes)
        {
            if (tag.AsSpan().StartsWith(row.Tag.AsSpan(..^1), StringComparison.Ordinal)) return row;
        }

        return null;
    }

    /// <summary>All rows by tag, those of the tool replaced where the site has its own.</summary>
    public IEnumerable<ElementDefinition> Over(IEnumerable<ElementDefinition> rows)
    {
        if (_exact.IsEmpty && _prefixes.IsEmpty) return rows;

        var own = _exact.ToDictionary(row => row.Tag, StringComparer.Ordinal);
        var merged = new List<ElementDefinition>();
        foreach (var tag in rows.GroupBy(row => row.Tag))
        {
            if (own.Remove(tag.Key, out var exact)) merged.Add(InPlaceOf(tag, exact));
            else if (ForUnknown(tag.Key) is { } prefix) merged.Add(InPlaceOf(tag, prefix));
            else merged.AddRange(tag);
        }

        return merged.Concat(own.Values);
    }

    /// <summary>Rows and columns have the same borders whatever is made of them. Of a theme's box with the same name nobody knows.</summary>
    private static ElementDefinition InPlaceOf(IGrouping<string, ElementDefinition> replaced, ElementDefinition row) =>
        replaced.All(old => old is { Role: ElementRole.Layout, IsEnclosing: true })
            ? row with { Tag = replaced.Key, Role = ElementRole.Layout, IsEnclosing = true }
            : row with { Tag = replaced.Key };
}
