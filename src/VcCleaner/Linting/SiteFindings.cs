using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>Takes the findings of rules that compare articles.</summary>
internal sealed class SiteFindings
{
    private readonly List<(ArticleFacts Article, DiagnosticDescriptor Descriptor, PlacedSpot? Spot, string[] Arguments)> _findings = [];
    private ArticleFacts? _site;

    public IReadOnlyList<(ArticleFacts Article, DiagnosticDescriptor Descriptor, PlacedSpot? Spot, string[] Arguments)> All => _findings;

    /// <param name="article">The article that it is about.</param>
    /// <param name="descriptor">What was found.</param>
    /// <param name="spot">Where in the article; null for all of it.</param>
    /// <param name="arguments">The words of the message.</param>
    public void Report(ArticleFacts article, DiagnosticDescriptor descriptor, PlacedSpot? spot, params string[] arguments) =>
        _findings.Add((article, descriptor, spot, arguments));

    /// <summary>Reports something about the site; it stands at the beginning of its export.</summary>
    /// <param name="articles">All articles. The first with data of WordPress tells the export: a loose page that is read with it has no library.</param>
    /// <param name="descriptor">What was found.</param>
    /// <param name="arguments">The words of the message.</param>
    public void ReportSite(IReadOnlyList<ArticleFacts> articles, DiagnosticDescriptor descriptor, params string[] arguments)
    {
        var start = new LinePosition(1, 1);
        var place = _site ??= new ArticleFacts
        {
            Place = new ArticlePlace((articles.FirstOrDefault(article => article.Post is not null) ?? articles[0]).Place.Path, 0, "", "", start),
            Spot = new PlacedSpot(default, start, start, "", "", "", new FindingFrame("", 0, 0, 1)),
        };
        Report(place, descriptor, null, arguments);
    }
}
