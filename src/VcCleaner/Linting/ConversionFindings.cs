using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting;

/// <summary>Merges what a conversion reports into what the linter found: one list, no finding twice.</summary>
/// <remarks>
/// A conversion knows a script only by the region of HTML that holds it, where the linter knows the tag. So whatever the linter has found
/// of a kind inside such a region stands for it.
/// </remarks>
internal static class ConversionFindings
{
    /// <summary>The conversion's findings that the linter has not made itself.</summary>
    public static IEnumerable<RawFinding> Unknown(IReadOnlyList<RawFinding> own, ImmutableArray<Diagnostic> conversion)
    {
        if (conversion.IsEmpty) yield break;

        var known = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var finding in own)
        {
            if (!known.TryGetValue(finding.Diagnostic.Descriptor.Id, out var places)) known.Add(finding.Diagnostic.Descriptor.Id, places = []);
            places.Add(finding.Diagnostic.Span.Start);
        }

        foreach (var places in known.Values) places.Sort();
        foreach (var diagnostic in conversion)
        {
            if (known.TryGetValue(diagnostic.Descriptor.Id, out var places) && HasOneIn(places, diagnostic)) continue;
            yield return new RawFinding(diagnostic, null);
        }
    }

    private static bool HasOneIn(List<int> places, Diagnostic diagnostic)
    {
        // Without a region it is about the whole article.
        if (diagnostic.Span == default) return true;
        var index = places.BinarySearch(diagnostic.Span.Start);
        if (index < 0) index = ~index;
        return index < places.Count && places[index] <= diagnostic.Span.End;
    }
}
