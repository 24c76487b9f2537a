using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>The places of all articles of a site, known before the first one is written: links between them need it.</summary>
internal sealed class SitePlan
{
    private readonly KeyIndex<long> _byId;

    private SitePlan(ImmutableArray<PlannedFile> files)
    {
        Files = files;
        _byId = new KeyIndex<long>(i => files[i].Id, EqualityComparer<long>.Default);
        for (var i = 0; i < files.Length; i++)
        {
            if (files[i].Id != 0) _byId.Add(i);
        }

        _byId.Trimmed();
    }

    /// <summary>One for each entry, in their order.</summary>
    public ImmutableArray<PlannedFile> Files { get; }

    public PlannedFile? Find(long id) => _byId.Find(id) is { } i ? Files[i] : null;

    /// <summary>Plans a site. The same entries in the same order always get the same places.</summary>
    /// <param name="entries">All articles that will have a place.</param>
    /// <param name="layout">The profile's.</param>
    /// <param name="language">What the site says of its language, such as <c>de-AT</c>; empty if unknown.</param>
    public static SitePlan For(ImmutableArray<SiteEntry> entries, SiteLayout layout, string language = "")
    {
        var findings = new Dictionary<int, DiagnosticBag>();
        var places = Places(entries, findings, layout, new SiteLanguages(entries, language));
        var branches = places.SelectMany(place => Above(place.Path)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < places.Length; i++) places[i] = places[i] with { IsBranch = branches.Contains(places[i].Path) };

        var redirected = Redirected(entries, places, layout);
        var files = ImmutableArray.CreateBuilder<PlannedFile>(entries.Length);
        for (var i = 0; i < places.Length; i++)
        {
            files.Add(new PlannedFile(entries[i], places[i], layout)
            {
                IsRedirected = redirected[i],
                Diagnostics = findings.TryGetValue(i, out var bag) ? bag.ToImmutable() : [],
            });
        }

        return new SitePlan(files.MoveToImmutable());
    }

    /// <summary>Of each place, whether its old address leads to it: one that is another article's now, or was an earlier one's, leads there.</summary>
    private static bool[] Redirected(ImmutableArray<SiteEntry> entries, SitePlace[] places, SiteLayout layout)
    {
        // The new addresses, then the old ones.
        var urls = new KeyIndex<string>(
            item => SafeName.Key(item < places.Length ? layout.UrlOf(places[item]) : OldPath.Of(entries[item - places.Length].Url)!),
            StringComparer.Ordinal);
        for (var i = 0; i < places.Length; i++) urls.Add(i);

        var redirected = new bool[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var item = places.Length + i;
            redirected[i] = OldPath.Of(entries[i].Url) is not null && urls.Add(item) == item;
        }

        return redirected;
    }

    private static SitePlace[] Places(ImmutableArray<SiteEntry> entries, Dictionary<int, DiagnosticBag> findings, SiteLayout layout, SiteLanguages languages)
    {
        var tree = new PageTree(entries, layout);
        var places = entries.Select(languages.Placed).ToArray();
        var taken = new KeyIndex<string>(item => SafeName.Key(places[item].Path), StringComparer.Ordinal);
        for (var i = 0; layout.FrontUrl.Length > 0 && i < places.Length; i++)
        {
            var front = places[i] with { Own = FrontPage.Place, IsFront = true };
            if (!FrontPage.Is(entries[i].Url, front) || taken.Find(SafeName.Key(front.Path)) is not null) continue;
            places[i] = front;
            taken.Add(i);
        }

        // The number that was last put behind each name: a thousand articles of one name must not look at each other.
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var bag = new DiagnosticBag();
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].IsFront) continue;
            var name = tree.NameOf(entries[i], bag);
            var folder = tree.FolderOf(entries[i], bag);
            var place = places[i] with { Own = layout.PlaceOf(entries[i], folder, name) };
            if (taken.Find(SafeName.Key(place.Path)) is not null)
            {
                bag.Report(DiagnosticCatalog.NameCollision, default, place.Path, entries[i].Title);
                place = FirstFree(place, taken, numbers);
            }

            places[i] = place;
            taken.Add(i);
            if (bag.IsEmpty) continue;
            findings.Add(i, bag);
            bag = new DiagnosticBag();
        }

        return places;
    }

    /// <summary>The place with the first number behind it that nobody has taken.</summary>
    private static SitePlace FirstFree(SitePlace place, KeyIndex<string> taken, Dictionary<string, int> numbers)
    {
        var key = SafeName.Key(place.Path);
        var number = numbers.GetValueOrDefault(key, 1);
        while (true)
        {
            var numbered = place with { Own = string.Create(CultureInfo.InvariantCulture, $"{place.Own}-{++number}") };
            numbers[key] = number;
            if (taken.Find(SafeName.Key(numbered.Path)) is null) return numbered;
        }
    }

    private static IEnumerable<string> Above(string place)
    {
        for (var slash = place.LastIndexOf('/'); slash > 0; slash = place.LastIndexOf('/', slash - 1)) yield return place[..slash];
    }
}
