using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;
using VcCleaner.Linting.Suppressing;

namespace VcCleaner.Linting;

/// <summary>Gathers the findings of all articles, compares the articles, and makes the list that is reported. For one thread, in order.</summary>
/// <param name="linter">Knows what is wanted.</param>
/// <param name="export">The site and its media library; null for loose pages.</param>
internal sealed class LintSession(Linter linter, Export? export)
{
    private readonly List<ArticleFindings> _articles = [];

    public void Add(ArticleFindings article) => _articles.Add(article);

    /// <summary>Every finding: in the order of the inputs, by place, then by rule.</summary>
    public ImmutableArray<Finding> Finish()
    {
        var all = new List<(ArticlePlace Place, PlacedFinding Finding)>();
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        var byPlace = new Dictionary<ArticlePlace, ArticleFindings>(ReferenceEqualityComparer.Instance);
        foreach (var article in _articles)
        {
            order.TryAdd(article.Facts.Place.Path, order.Count);
            byPlace[article.Facts.Place] = article;
            foreach (var finding in article.Findings) all.Add((article.Facts.Place, finding));
        }

        foreach (var finding in SiteFindings(byPlace)) all.Add(finding);
        var unused = new UnusedSuppressions(linter);
        foreach (var article in _articles) all.AddRange(unused.Of(article).Select(finding => (article.Facts.Place, finding)));

        var sorted = all
            .OrderBy(pair => order[pair.Place.Path])
            .ThenBy(pair => pair.Finding.Spot.Start.Line)
            .ThenBy(pair => pair.Finding.Spot.Start.Column)
            .ThenBy(pair => pair.Finding.Diagnostic.Descriptor.Id, StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. sorted.Select(pair => ToFinding(pair.Place, pair.Finding, counts))];
    }

    private List<(ArticlePlace Place, PlacedFinding Finding)> SiteFindings(Dictionary<ArticlePlace, ArticleFindings> articles)
    {
        var found = new SiteFindings();
        var facts = _articles.ConvertAll(article => article.Facts);
        foreach (var rule in RuleList.SiteRules)
        {
            if (rule.Descriptors.Any(linter.IsWanted)) rule.Check(facts, export, found);
        }

        var placed = new List<(ArticlePlace, PlacedFinding)>();
        foreach (var (article, descriptor, spot, arguments) in found.All)
        {
            var place = article.Place;
            var at = spot ?? article.Spot;
            if (!linter.IsWanted(descriptor) || !linter.Options.Scope.Has(place, article.Post) || linter.IsIgnored(place, descriptor) || (articles.TryGetValue(place, out var own) && own.Suppressions.Silences(descriptor, at.Span))) continue;
            placed.Add((place, new PlacedFinding(new Diagnostic(descriptor, at.Span, [.. arguments]), at, null, [])));
        }

        return placed;
    }

    private Finding ToFinding(ArticlePlace place, PlacedFinding placed, Dictionary<string, int> counts)
    {
        var descriptor = placed.Diagnostic.Descriptor;
        var snippet = placed.Spot.Snippet.Length > 0 ? placed.Spot.Snippet : string.Join('\u001F', placed.Diagnostic.Arguments);
        var first = Fingerprint.Of(descriptor.Id, place.Key, placed.Spot.StablePath, snippet, 0);
        var ordinal = counts[first] = counts.GetValueOrDefault(first, -1) + 1;
        return new Finding
        {
            Descriptor = descriptor,
            Severity = linter.Options.Selection.SeverityOf(descriptor),
            Message = placed.Diagnostic.Message,
            Path = place.Path,
            Start = placed.Spot.Start,
            End = placed.Spot.End,
            StartByte = placed.Spot.StartByte,
            EndByte = placed.Spot.EndByte,
            LineHash = placed.Spot.LineHash,
            PostId = place.PostId,
            PostSlug = place.Slug,
            PostTitle = place.Title,
            ShortcodePath = placed.Spot.Path,
            Frame = placed.Spot.Frame,
            Fix = placed.Fix,
            FileEdits = placed.FileEdits,
            Fingerprint = ordinal == 0 ? first : Fingerprint.Of(descriptor.Id, place.Key, placed.Spot.StablePath, snippet, ordinal),
        };
    }
}
