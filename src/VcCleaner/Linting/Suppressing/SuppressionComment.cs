using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Suppressing;

/// <summary>A comment that silences findings, taken apart.</summary>
/// <param name="Verb"><c>ignore</c>, <c>ignore-file</c>, <c>disable</c> or <c>enable</c>.</param>
/// <param name="Selectors">The rules that it names.</param>
/// <param name="HasReason">Whether something stands behind its colon.</param>
/// <param name="Span">The comment.</param>
internal sealed record SuppressionComment(string Verb, ImmutableArray<string> Selectors, bool HasReason, TextSpan Span)
{
    /// <summary>What is wrong with it, as the object of "it names"; null if nothing is.</summary>
    public string? Problem { get; private init; }

    /// <summary>Reads <c>ignore VC201, VC3: why</c>.</summary>
    public static SuppressionComment Parse(ReadOnlySpan<char> inside, TextSpan span)
    {
        var colon = inside.IndexOf(':');
        var hasReason = colon >= 0 && !inside[(colon + 1)..].IsWhiteSpace();
        var words = (colon < 0 ? inside : inside[..colon]).ToString().Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        ImmutableArray<string> selectors = words.Length > 1 ? [.. words[1..]] : [];
        var comment = new SuppressionComment(words.Length > 0 ? words[0] : "", selectors, hasReason, span);
        if (comment.Verb is not ("ignore" or "ignore-file" or "disable" or "enable")) return comment with { Problem = $"the unknown verb `vccleaner-{LintContext.Excerpt(comment.Verb, 20)}`" };
        if (selectors.IsEmpty) return comment with { Problem = "no rule" };
        return selectors.FirstOrDefault(selector => !IsKnown(selector)) is { } unknown
            ? comment with { Problem = $"the unknown rule `{LintContext.Excerpt(unknown, 40)}`" }
            : comment;
    }

    /// <summary>Everything at once is not offered: whoever silences should say what.</summary>
    private static bool IsKnown(string selector) =>
        selector != "ALL" && !selector.Equals("VC", StringComparison.OrdinalIgnoreCase) && DiagnosticCatalog.All.Any(rule => RuleSelection.Matches(selector, rule));
}
