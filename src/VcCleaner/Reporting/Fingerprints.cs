using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary>A fingerprint for each finding of a report that no other has: platforms show only the first of those that share one.</summary>
internal static class Fingerprints
{
    private const int HexDigits = 32;

    /// <returns>In the order of the findings.</returns>
    public static ImmutableArray<string> Of(ImmutableArray<Finding> findings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var fingerprints = ImmutableArray.CreateBuilder<string>(findings.Length);
        foreach (var finding in findings)
        {
            var own = finding.Fingerprint.Length > 0 ? finding.Fingerprint : Fallback(finding);
            var count = counts[own] = counts.GetValueOrDefault(own) + 1;
            fingerprints.Add(count == 1 ? own : $"{own}-{count}");
        }

        return fingerprints.MoveToImmutable();
    }

    /// <summary>Where nobody has computed one: the rule, the article and what stands there, but neither line nor column, which move.</summary>
    private static string Fallback(Finding finding)
    {
        var words = $"{finding.Descriptor.Id}\n{finding.Path}\n{finding.ContentPath}\n{finding.LineHash}\n{finding.Message}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..HexDigits];
    }
}
