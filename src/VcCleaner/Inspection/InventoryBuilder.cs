using System.Collections.Immutable;
using VcCleaner.Elements;
using VcCleaner.Exports;

namespace VcCleaner.Inspection;

/// <summary>The counters of a pass. They grow with the number of different names, never with that of articles.</summary>
internal sealed class InventoryBuilder
{
    private const int MostUnlisted = 3;

    /// <summary>An input that is no site may invent names without end; beyond this number they are counted together.</summary>
    private const int MostTags = 20_000;
    private const string Others = "(others)";

    private readonly Dictionary<(string Tag, string Family), ShortcodeCounter> _shortcodes = [];
    private readonly Dictionary<string, int> _articles = [];
    private readonly Dictionary<string, int> _languages = [];
    private readonly Dictionary<string, int> _builders = [];
    private readonly HashSet<string> _signs = [];

    public int UnreadableCount { get; set; }

    public int ResolvedImages { get; set; }

    public int UnresolvedImages { get; set; }

    public int AddressedImages { get; set; }

    public int Links { get; set; }

    public void AddArticle(Article article, string siteLanguage)
    {
        FinishArticle();
        Increment(_articles, article.Post is { } post ? $"{post.Type}, {post.Status}{(post.HasPassword ? ", with a password" : "")}" : "file");
        var language = article.Post is { Language.Length: > 0 } known ? known.Language : siteLanguage;
        if (language.Length > 0) Increment(_languages, language);

        foreach (var (builder, text) in BuilderSigns.Texts)
        {
            if (article.Content.Text.Contains(text, StringComparison.Ordinal)) _signs.Add(builder);
        }

        foreach (var (builder, key) in BuilderSigns.Fields)
        {
            if (article.Post?.GetMeta(key) is not (null or "" or "off" or "false")) _signs.Add(builder);
        }
    }

    public ShortcodeCounter ShortcodeOf(string tag, ElementDefinition row)
    {
        foreach (var (builder, prefix) in BuilderSigns.Tags)
        {
            if (tag.StartsWith(prefix, StringComparison.Ordinal)) _signs.Add(builder);
        }

        var key = (tag, row.Family);
        if (_shortcodes.TryGetValue(key, out var counter)) return counter;
        if (_shortcodes.Count >= MostTags) key = (Others, "");
        if (!_shortcodes.TryGetValue(key, out counter)) _shortcodes[key] = counter = new ShortcodeCounter(row.IsGuess);
        return counter;
    }

    public Inventory ToInventory()
    {
        FinishArticle();
        return new Inventory
        {
            Shortcodes =
            [
                .. _shortcodes.Select(entry => new ShortcodeCount(
                        entry.Key.Tag, entry.Key.Family, entry.Value.Support, entry.Value.Number, [.. Sorted(entry.Value.Unlisted).Take(MostUnlisted)]))
                    .OrderBy(row => row.Support == Support.Unknown).ThenByDescending(row => row.Number).ThenBy(row => row.Tag, StringComparer.Ordinal),
            ],
            Articles = Sorted(_articles),
            UnreadableCount = UnreadableCount,
            ResolvedImages = ResolvedImages,
            UnresolvedImages = UnresolvedImages,
            AddressedImages = AddressedImages,
            Links = Links,
            Languages = Sorted(_languages),
            Builders = Sorted(_builders),
            Families = Sorted(_shortcodes.Where(entry => entry.Key.Family.Length > 0).GroupBy(entry => entry.Key.Family)
                .ToDictionary(family => family.Key, family => family.Sum(entry => entry.Value.Number))),
        };
    }

    /// <summary>A builder counts once for each article, however often it shows.</summary>
    private void FinishArticle()
    {
        foreach (var builder in _signs) Increment(_builders, builder);
        _signs.Clear();
    }

    private static void Increment(Dictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;

    private static ImmutableArray<Count> Sorted(IReadOnlyDictionary<string, int> counts) =>
        [.. counts.Select(count => new Count(count.Key, count.Value)).OrderByDescending(count => count.Number).ThenBy(count => count.Name, StringComparer.Ordinal)];
}
