using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>Answers what a nested shortcode turned into when the HTML reader meets its comment marker.</summary>
internal interface IMarkerResolver
{
    /// <summary>The lowered content of a marker.</summary>
    /// <param name="marker">The number after the marker prefix.</param>
    Flow Resolve(int marker);
}
