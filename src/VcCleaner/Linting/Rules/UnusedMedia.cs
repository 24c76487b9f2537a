using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Linting.Rules;

/// <summary>A file of the media library to which no article refers.</summary>
internal sealed class UnusedMedia : ISiteRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.UnusedMedia];

    public void Check(IReadOnlyList<ArticleFacts> facts, Export? export, SiteFindings report)
    {
        if (export is null || facts.Count == 0) return;
        var used = new HashSet<long>();
        foreach (var article in facts)
        {
            used.UnionWith(article.MediaIds);
            if (article.Post is { FeaturedImageId: > 0 } post) used.Add(post.FeaturedImageId);
        }

        foreach (var attachment in export.Media.All)
        {
            if (!used.Contains(attachment.Id)) report.ReportSite(facts, DiagnosticCatalog.UnusedMedia, NameOf(attachment));
        }
    }

    private static string NameOf(Attachment attachment) =>
        attachment.FilePath.Length > 0 ? attachment.FilePath : attachment.Url.Length > 0 ? attachment.Url : attachment.Id.ToString(CultureInfo.InvariantCulture);
}
