using VcCleaner.Shortcodes;

namespace VcCleaner.Elements;

/// <summary>Which plugins and themes an article was made with: how often tags occur in it that only one family has.</summary>
/// <remarks>Two themes may both have a <c>[testimonial]</c>; a <c>[full_width_section]</c> beside it tells which one it is.</remarks>
internal sealed class FamilyEvidence
{
    private readonly Dictionary<string, int> _counts;

    private FamilyEvidence(Dictionary<string, int> counts) => _counts = counts;

    /// <summary>Nothing is known of the article.</summary>
    public static FamilyEvidence None { get; } = new([]);

    /// <summary>Looks at the whole article before any of it is understood, so that the first element is judged like the last.</summary>
    public static FamilyEvidence Of(ShortcodeTree tree, ElementCatalog catalog)
    {
        var counter = new Counter(catalog);
        counter.Walk(tree);
        return counter.Counts.Count == 0 ? None : new FamilyEvidence(counter.Counts);
    }

    public int CountOf(string family) => _counts.GetValueOrDefault(family);

    private sealed class Counter(ElementCatalog catalog) : ShortcodeWalker
    {
        public Dictionary<string, int> Counts { get; } = [];

        protected override bool Enter(ShortcodeElement element)
        {
            if (catalog.Find(element.Tag) is [{ Family.Length: > 0 } only]) Counts[only.Family] = Counts.GetValueOrDefault(only.Family) + 1;
            return true;
        }
    }
}
