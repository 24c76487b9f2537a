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
    private static readonly char[] Separators = [' ', ',', '\t', '\n', '\r'];

    /// <summary>What is wrong with it, as the object of "it names"; null if nothing is.</summary>
    public string? Problem { get; private init; }

    /// <summary>Where the rules stand, from the first to the last.</summary>
    public TextSpan List { get; private init; }

    /// <summary>Reads <c>ignore VC201, VC3: why</c>.</summary>
    /// <param name="inside">What stands between its mark and its end.</param>
    /// <param name="start">Where that begins in the text.</param>
    /// <param name="span">The comment.</param>
    public static SuppressionComment Parse(ReadOnlySpan<char> inside, int start, TextSpan span)
    {
        var colon = inside.IndexOf(':');
        var hasReason = colon >= 0 && !inside[(colon + 1)..].IsWhiteSpace();
        var head = colon < 0 ? inside : inside[..colon];
        var words = head.ToString().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        ImmutableArray<string> selectors = words.Length > 1 ? [.. words[1..]] : [];
        var comment = new SuppressionComment(words.Length > 0 ? words[0] : "", selectors, hasReason, span);
        if (!selectors.IsEmpty) comment = comment with { List = ListIn(head, selectors[0], start) };
        if (comment.Verb is not ("ignore" or "ignore-file" or "disable" or "enable")) return comment with { Problem = $"the unknown verb `vccleaner-{LintContext.Excerpt(comment.Verb, 20)}`" };
        if (selectors.IsEmpty) return comment with { Problem = "no rule" };
        return selectors.FirstOrDefault(selector => !IsKnown(selector)) is { } unknown
            ? comment with { Problem = $"the unknown rule `{LintContext.Excerpt(unknown, 40)}`" }
            : comment;
    }

    private static TextSpan ListIn(ReadOnlySpan<char> head, string first, int start)
    {
        // Behind the verb, which may have the same letters as a rule's name.
        var verbEnd = head.IndexOfAny(Separators);
        var from = verbEnd + head[verbEnd..].IndexOf(first, StringComparison.Ordinal);
        return TextSpan.FromBounds(start + from, start + head.TrimEnd(Separators).Length);
    }

    /// <summary>Everything at once is not offered: whoever silences should say what.</summary>
    private static bool IsKnown(string selector) =>
        selector != "ALL" && !selector.Equals("VC", StringComparison.OrdinalIgnoreCase) && DiagnosticCatalog.All.Any(rule => RuleSelection.Matches(selector, rule));
}
