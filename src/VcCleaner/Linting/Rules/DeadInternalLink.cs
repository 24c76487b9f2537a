using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Linting.Rules;

/// <summary>A link into the same site that leads to nothing which was read.</summary>
internal sealed class DeadInternalLink : ISiteRule
{
    /// <summary>Pages that WordPress makes: an export does not hold them.</summary>
    private static readonly string[] Made = ["category", "tag", "author", "feed", "page", "wp-content", "wp-admin", "wp-login.php", "wp-json", "search", "comments"];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.DeadInternalLink];

    public void Check(IReadOnlyList<ArticleFacts> facts, Export? export, SiteFindings report)
    {
        // A few articles alone say nothing of what the site holds.
        if (export is null || !facts.Any(article => article.Post is { Type: "page" }) || !facts.Any(article => article.Post is { Type: "post" })) return;

        var root = SiteAddress.PathOf(export.Site.Url);
        var ids = facts.Where(article => article.Post is not null).Select(article => article.Post!.Id).Concat(export.Media.All.Select(attachment => attachment.Id)).ToHashSet();
        var paths = facts.Select(article => article.Post?.Url ?? "").Concat(export.Media.All.Select(attachment => attachment.PageUrl))
            .Where(url => url.Length > 0).Select(SiteAddress.PathOf).ToHashSet(StringComparer.Ordinal);
        // Where articles stand below a path, an archive stands at it.
        var archives = paths.SelectMany(Above).ToHashSet(StringComparer.Ordinal);
        var slugs = facts.Where(article => article.Post is { Slug.Length: > 0 }).Select(article => article.Post!.Slug.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (var article in facts)
        {
            foreach (var link in article.InternalLinks)
            {
                if (!IsDead(link.Address)) continue;
                report.Report(article, DiagnosticCatalog.DeadInternalLink, link.Spot, LintContext.Excerpt(link.Address, 120));
            }
        }

        bool IsDead(string address)
        {
            if (NumberIn(address) is { } id) return !ids.Contains(id);
            if (address.Contains('?', StringComparison.Ordinal)) return false;
            var path = SiteAddress.PathOf(address);
            var below = root.Length > 0 && path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..].Trim('/') : path;
            if (below.Length == 0 || paths.Contains(path) || paths.Contains(below) || archives.Contains(path)) return false;
            var steps = below.Split('/');
            // Archives of dates and of terms, files, and pages of longer articles.
            if (Made.Contains(steps[0]) || steps[0].All(char.IsAsciiDigit) || steps[^1].Contains('.', StringComparison.Ordinal) || steps.Contains("page")) return false;
            if (steps[0].EndsWith("category", StringComparison.Ordinal) || steps[0].EndsWith("tag", StringComparison.Ordinal)) return false;
            return !slugs.Contains(steps[^1]);
        }
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }

    /// <summary><c>?p=12</c>, <c>?page_id=12</c>.</summary>
    private static long? NumberIn(string address)
    {
        var query = address.AsSpan(address.IndexOf('?', StringComparison.Ordinal) + 1);
        if (query.Length == address.Length) return null;
        var value = query.StartsWith("p=") ? query[2..] : query.StartsWith("page_id=") ? query[8..] : [];
        var end = value.IndexOfAnyExceptInRange('0', '9');
        return long.TryParse(end < 0 ? value : value[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }
}
