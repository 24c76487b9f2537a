using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Linting;

/// <summary>Something that shows only when articles are compared: the same slug twice, a link to a page that is gone.</summary>
internal interface ISiteRule
{
    ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Compares what is known of all articles.</summary>
    /// <param name="facts">Of every article, in the order of the input.</param>
    /// <param name="export">The site and its media library; null for loose pages.</param>
    /// <param name="report">Receives the findings.</param>
    void Check(IReadOnlyList<ArticleFacts> facts, Export? export, SiteFindings report);
}
