using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Rules;

/// <summary>The same image a second time in one article.</summary>
internal sealed class RepeatedImage : ILintRule
{
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [DiagnosticCatalog.RepeatedImage];

    public void Check(LintContext context)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var images = ImageReader.Read(context).Select(image => (Name: image.Id.ToString(CultureInfo.InvariantCulture), image.Span))
            .Concat(context.Addresses.Where(address => address.IsImage && IsFile(address.Address)).Select(address => (Name: address.Address, address.Span)))
            .OrderBy(image => image.Span.Start);
        foreach (var (name, span) in images)
        {
            var id = context.Article.Media.FindByUrl(name)?.Id.ToString(CultureInfo.InvariantCulture) ?? name;
            // One tag may name an image twice: a slide and its thumbnail.
            if (!seen.TryAdd(id, span.Start) && seen[id] != span.Start) context.Report(DiagnosticCatalog.RepeatedImage, span, LintContext.Excerpt(name, 100));
        }
    }

    private static bool IsFile(string address) => address.Length > 0 && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
}
