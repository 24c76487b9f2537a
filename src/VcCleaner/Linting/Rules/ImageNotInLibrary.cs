using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Linting.Rules;

/// <summary>An address in the site's own uploads that the media library does not list.</summary>
internal sealed class ImageNotInLibrary : ILintRule
{
    private const string Uploads = "/wp-content/uploads/";

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.ImageNotInLibrary];

    public void Check(LintContext context)
    {
        // Without a library, or without knowing the site, nothing can be missing.
        var media = context.Article.Media;
        if (media.All.IsEmpty || context.Article.Post is not { } post || SiteAddress.HostOf(media.All[0].Url) is not { Length: > 0 } host) return;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in context.Addresses)
        {
            if (!address.IsImage || !address.Address.Contains(Uploads, StringComparison.Ordinal)) continue;
            var isOwn = address.Address[0] == '/' || SiteAddress.HostOf(address.Address).Equals(host, StringComparison.OrdinalIgnoreCase);
            if (isOwn && media.FindByUrl(address.Address) is null && seen.Add(address.Address))
                context.Report(DiagnosticCatalog.ImageNotInLibrary, address.Span, LintContext.Excerpt(address.Address, 120));
        }
    }
}
