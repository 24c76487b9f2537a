using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using VcCleaner.Elements.Catalog;
using VcCleaner.Elements.Catalog.Addons;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements;

/// <summary>All elements that are known, by tag.</summary>
internal sealed class ElementCatalog
{
    /// <summary>From this length on a value is a text, and nobody else's name for an option.</summary>
    private const int LongText = 40;

    // Arrays: the runtime has code for tables of references at hand, and would compile that for tables of values while a user waits.
    private readonly FrozenDictionary<string, ElementDefinition[]> _byTag;
    private readonly OwnElements _own;

    public ElementCatalog(IEnumerable<ElementDefinition> rows)
        : this(rows, [])
    {
    }

    /// <param name="rows">What ships with the tool.</param>
    /// <param name="own">A site's own rows, which win.</param>
    public ElementCatalog(IEnumerable<ElementDefinition> rows, ImmutableArray<ElementDefinition> own)
    {
        _own = new OwnElements(own);
        _byTag = ByTag(_own.Over(rows)).ToFrozenDictionary(StringComparer.Ordinal);
        Tags = _byTag.Keys.ToFrozenSet(StringComparer.Ordinal);
        EnclosingTags = Tags.Where(tag => Array.TrueForAll(_byTag[tag], row => row.IsEnclosing)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Every row, by tag; for lists of what is known.</summary>
    public IEnumerable<ElementDefinition> Rows => Tags.Order(StringComparer.Ordinal).SelectMany(tag => _byTag[tag]);

    /// <summary>Every tag that has a row.</summary>
    public FrozenSet<string> Tags { get; }

    /// <summary>The tags whose element encloses what follows, even if its closing tag is missing.</summary>
    public FrozenSet<string> EnclosingTags { get; }

    /// <summary>The catalogue that ships with the tool.</summary>
    public static ElementCatalog CreateDefault() => CreateDefault([], []);

    /// <summary>The catalogue that ships with the tool, and a site's own rows, which win over it.</summary>
    /// <param name="own">The site's own rows.</param>
    /// <param name="policies">What the site wants done with whole families.</param>
    public static ElementCatalog CreateDefault(ImmutableArray<ElementDefinition> own, ImmutableArray<FamilyPolicy> policies)
    {
        var policyOf = policies.ToDictionary(policy => policy.Family, policy => policy.Policy, StringComparer.Ordinal);
        return new ElementCatalog(Shipped.Select(row => policyOf.TryGetValue(row.Family, out var policy) ? row with { Policy = policy } : row), own);
    }

    /// <summary>The names of all plugins and themes, sorted.</summary>
    public static ImmutableArray<string> FamilyNames => [.. Shipped.Select(row => row.Family).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<ElementDefinition> Shipped => Core.Rows.Concat(AddonRows.All);

    /// <summary>True if content does not run across the element's borders.</summary>
    public bool IsLayout(string tag) =>
        _byTag.TryGetValue(tag, out var rows) ? rows[0].Role == ElementRole.Layout : _own.ForUnknown(tag) is { Role: ElementRole.Layout };

    /// <summary>Every family's row for a tag in lower case; none if it is unknown.</summary>
    public ImmutableArray<ElementDefinition> Find(string tag) =>
        _byTag.TryGetValue(tag, out var rows) ? ImmutableCollectionsMarshal.AsImmutableArray(rows) : [];

    /// <summary>As <see cref="Find(string)"/>, but a tag that only a prefix of the site stands for has that row.</summary>
    public ImmutableArray<ElementDefinition> FindOrOwn(string tag) =>
        Find(tag) is { IsEmpty: false } rows ? rows : _own.ForUnknown(tag) is { } own ? [own with { Tag = tag }] : [];

    /// <summary>The row for an element; one made up from its attributes' names where there is none.</summary>
    /// <param name="element">The element.</param>
    /// <param name="families">What the article around it was made with.</param>
    public ElementDefinition Resolve(ShortcodeElement element, FamilyEvidence families)
    {
        var row = Find(element, families);
        return row?.Complete is { } complete ? complete(element) : row ?? UnknownElement.Guess(element);
    }

    private static Dictionary<string, ElementDefinition[]> ByTag(IEnumerable<ElementDefinition> rows)
    {
        var byTag = new Dictionary<string, ElementDefinition[]>(StringComparer.Ordinal);
        foreach (var row in rows) byTag[row.Tag] = byTag.TryGetValue(row.Tag, out var others) ? [.. others, row] : [row];
        return byTag;
    }

    private ElementDefinition? Find(ShortcodeElement element, FamilyEvidence families)
    {
        if (!_byTag.TryGetValue(element.Tag, out var rows)) return _own.ForUnknown(element.Tag);
        if (rows.Length == 1) return rows[0];

        var best = rows[0];
        var most = (Fit(best, element), Presence(best, families));
        foreach (var row in rows.AsSpan(1))
        {
            var evidence = (Fit(row, element), Presence(row, families));
            if (evidence.CompareTo(most) <= 0) continue;
            best = row;
            most = evidence;
        }

        // A name that several families use, with attributes of none of them, belongs to one more. The builder's own are never a stranger's.
        if (most.Item1 > 0 || element.Tag.StartsWith("vc_", StringComparison.Ordinal)) return best;
        return UnknownElement.Guess(element) is var guess && Fit(guess, element) > 1 ? guess : best;
    }

    /// <summary>How well a row fits: two families may use one tag, but hardly with the same attributes, and one of them may have no body.
    /// It counts most, since what the chosen row does not list is a text that gets lost.</summary>
    private static int Fit(ElementDefinition row, ShortcodeElement element)
    {
        var count = 0;
        foreach (var part in row.Parts)
        {
            if (part is BodyPart && !element.Body.IsEmpty) count++;
            foreach (var attribute in part.Attributes)
            {
                if (element[attribute.Attribute] is { } value) count += value.Length < LongText ? 1 : 2;
                if (attribute is LinkPart { Label: { } label } && element[label] is not null) count++;
            }
        }

        return count;
    }

    /// <summary>A theme's row for a tag of the builder only adds attributes, so without one of them the builder's own row stands.</summary>
    private static int Presence(ElementDefinition row, FamilyEvidence families) =>
        Core.Families.Contains(row.Family) ? int.MaxValue : families.CountOf(row.Family);
}
