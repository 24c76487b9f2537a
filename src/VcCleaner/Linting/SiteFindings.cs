using VcCleaner.Diagnostics;

namespace VcCleaner.Linting;

/// <summary>Takes the findings of rules that compare articles.</summary>
internal sealed class SiteFindings
{
    private readonly List<(ArticleFacts Article, DiagnosticDescriptor Descriptor, PlacedSpot? Spot, string[] Arguments)> _findings = [];

    public IReadOnlyList<(ArticleFacts Article, DiagnosticDescriptor Descriptor, PlacedSpot? Spot, string[] Arguments)> All => _findings;

    /// <param name="article">The article that it is about.</param>
    /// <param name="descriptor">What was found.</param>
    /// <param name="spot">Where in the article; null for all of it.</param>
    /// <param name="arguments">The words of the message.</param>
    public void Report(ArticleFacts article, DiagnosticDescriptor descriptor, PlacedSpot? spot, params string[] arguments) =>
        _findings.Add((article, descriptor, spot, arguments));
}
