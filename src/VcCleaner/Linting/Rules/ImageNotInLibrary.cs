using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>An address in the site's own uploads that the media library does not list.</summary>
internal sealed class ImageNotInLibrary : ILintRule
{
    private const string Uploads = "/wp-content/uploads/";

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.ImageNotInLibrary];

    public void Check(LintContext context)
    {
        // Without a library nothing can be missing. Sites of a network share a host, and each has a folder of its own: uploads/sites/14.
        var media = context.Article.Media;
        if (media.All.IsEmpty || context.Article.Post is null || RootOf(media.All[0].Url) is not { Length: > 0 } root) return;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in context.Addresses)
        {
            if (!address.IsImage || !RootOf(address.Address).Equals(root, StringComparison.OrdinalIgnoreCase)) continue;
            if (media.FindByUrl(address.Address) is null && seen.Add(address.Address))
                context.Report(DiagnosticCatalog.ImageNotInLibrary, address.Span, LintContext.Excerpt(address.Address, 120));
        }
    }

    /// <summary>The address of the folder of uploads, without its scheme: <c>example.org/wp-content/uploads/sites/3/</c>; empty for what is no upload.</summary>
    private static string RootOf(string address)
    {
        var uploads = address.IndexOf(Uploads, StringComparison.Ordinal);
        var host = uploads < 0 ? "" : SiteAddress.HostOf(address);
        if (host.Length == 0) return "";
        var rest = address.AsSpan(uploads + Uploads.Length);
        var site = rest.StartsWith("sites/") && rest["sites/".Length..].IndexOf('/') is var end and > 0 ? rest[..("sites/".Length + end)] : [];
        return $"{host}/{SiteAddress.PathOf(address[..uploads])}/{site}";
    }
}
