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
        _byId = new KeyIndex<long>(i => files[i].Entry.Id, EqualityComparer<long>.Default);
        for (var i = 0; i < files.Length; i++)
        {
            if (files[i].Entry.Id != 0) _byId.Add(i);
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
        var bags = entries.Select(_ => new DiagnosticBag()).ToArray();
        var places = Places(entries, bags, layout, new SiteLanguages(entries, language));
        var branches = places.SelectMany(place => Above(place.Path)).ToHashSet(StringComparer.Ordinal);
        var urls = places.Select(place => SafeName.Key(layout.UrlOf(place))).ToHashSet(StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<PlannedFile>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            var place = places[i] with { Entry = entries[i].Placed(), IsBranch = branches.Contains(places[i].Path) };
            // An address that is another article's now, or was an earlier one's, leads there.
            var oldPath = OldPath.Of(place.Entry.Url);
            if (oldPath is not null && !urls.Add(SafeName.Key(oldPath))) oldPath = null;
            files.Add(new PlannedFile(place, layout)
            {
                IsRedirected = oldPath is not null,
                Diagnostics = bags[i].ToImmutable(),
            });
        }

        return new SitePlan(files.ToImmutable());
    }

    private static SitePlace[] Places(ImmutableArray<SiteEntry> entries, DiagnosticBag[] bags, SiteLayout layout, SiteLanguages languages)
    {
        var tree = new PageTree(entries, layout);
        // Taken places with the number that was last put behind each: a thousand articles of one name must not look at each other.
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = entries.Select(entry => languages.Placed(new SitePlace(entry, ""))).ToArray();
        for (var i = 0; layout.FrontUrl.Length > 0 && i < places.Length; i++)
        {
            var front = places[i] with { Own = FrontPage.Place, IsFront = true };
            if (FrontPage.Is(front) && taken.TryAdd(SafeName.Key(front.Path), 1)) places[i] = front;
        }

        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].IsFront) continue;
            var name = tree.NameOf(entries[i], bags[i]);
            var folder = tree.FolderOf(entries[i], bags[i]);
            var place = places[i] with { Own = layout.PlaceOf(entries[i], folder, name) };
            if (!taken.TryAdd(SafeName.Key(place.Path), 1))
            {
                bags[i].Report(DiagnosticCatalog.NameCollision, default, place.Path, entries[i].Title);
                place = FirstFree(place, taken);
            }

            places[i] = place;
        }

        return places;
    }

    /// <summary>The place with the first number behind it that nobody has taken.</summary>
    private static SitePlace FirstFree(SitePlace place, Dictionary<string, int> taken)
    {
        var key = SafeName.Key(place.Path);
        while (true)
        {
            var numbered = place with { Own = string.Create(CultureInfo.InvariantCulture, $"{place.Own}-{++taken[key]}") };
            if (taken.TryAdd(SafeName.Key(numbered.Path), 1)) return numbered;
        }
    }

    private static IEnumerable<string> Above(string place)
    {
        for (var slash = place.LastIndexOf('/'); slash > 0; slash = place.LastIndexOf('/', slash - 1)) yield return place[..slash];
    }
}
