using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Linting.Rules;

/// <summary>Two articles of one export with one number.</summary>
internal sealed class DuplicateId : ISiteRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.DuplicateId];

    public void Check(IReadOnlyList<ArticleFacts> facts, Export? export, SiteFindings report)
    {
        var first = new Dictionary<(string, long), ArticleFacts>();
        foreach (var article in facts)
        {
            if (article.Post is not { Id: > 0 } post || !PostTypes.HasPages(post.Type)) continue;
            // Parts of an export repeat articles, and exports of two sites count alike; within one file a number is given once.
            if (first.TryAdd((article.Place.Path, post.Id), article)) continue;
            report.Report(article, DiagnosticCatalog.DuplicateId, null, post.Id.ToString(CultureInfo.InvariantCulture), first[(article.Place.Path, post.Id)].Name);
        }
    }
}
