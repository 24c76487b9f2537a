using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Linting.Rules;

/// <summary>One file of the media library under two numbers.</summary>
internal sealed class DuplicateMedia : ISiteRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.DuplicateMedia];

    public void Check(IReadOnlyList<ArticleFacts> facts, Export? export, SiteFindings report)
    {
        if (export is null || facts.Count == 0) return;
        var first = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var attachment in export.Media.All)
        {
            if (attachment.Url.Length == 0 || first.TryAdd(attachment.Url, attachment.Id)) continue;
            report.ReportSite(facts, DiagnosticCatalog.DuplicateMedia, MediaPath.Of(attachment.Url), Number(first[attachment.Url]), Number(attachment.Id));
        }
    }

    private static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);
}
