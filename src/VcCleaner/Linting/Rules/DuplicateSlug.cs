using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Linting.Rules;

/// <summary>Two published articles of one kind with one slug.</summary>
internal sealed class DuplicateSlug : ISiteRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.DuplicateSlug];

    public void Check(IReadOnlyList<ArticleFacts> facts, Export? export, SiteFindings report)
    {
        var first = new Dictionary<(string, string, long, string), ArticleFacts>();
        foreach (var article in facts)
        {
            if (article.Post is not { Status: "publish", Slug.Length: > 0 } post) continue;
            var key = (post.Type, post.Slug, post.ParentId, post.Language);
            // Exports in parts repeat articles; the same number is the same article.
            if (first.TryAdd(key, article) || first[key].Post!.Id == post.Id) continue;
            report.Report(article, DiagnosticCatalog.DuplicateSlug, null, post.Slug, first[key].Name);
        }
    }
}
