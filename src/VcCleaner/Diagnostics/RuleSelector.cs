using VcCleaner.Text;

namespace VcCleaner.Diagnostics;

/// <summary>Words that select rules, on a command line, in a configuration and in comments: an id, the start of one, a name, or <c>ALL</c>.</summary>
internal static class RuleSelector
{
    public const string All = "ALL";

    private const string Prefix = "VC";

    public static bool Matches(string selector, DiagnosticDescriptor rule) =>
        selector == All || selector == rule.Name
        || (selector.Length >= Prefix.Length && rule.Id.StartsWith(selector, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a word selects anything.</summary>
    public static bool IsKnown(string selector) => DiagnosticCatalog.All.Any(rule => Matches(selector, rule));

    /// <summary>What was probably meant by a word that selects nothing; null if nothing is near.</summary>
    public static string? Suggest(string selector) => NearestWord.To(selector, DiagnosticCatalog.All.SelectMany(rule => new[] { rule.Id, rule.Name }));
}
