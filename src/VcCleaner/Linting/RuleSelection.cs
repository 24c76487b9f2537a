using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting;

/// <summary>Which findings are wanted, and how much each matters. Rules go by id (<c>VC201</c>), prefix (<c>VC2</c>), name, or <c>ALL</c>.</summary>
/// <remarks>The most specific selector decides, so <c>--select VC1 --ignore VC110</c> works in either order; of equals, ignoring wins.</remarks>
internal sealed class RuleSelection
{
    private readonly FrozenDictionary<string, Severity> _selected;

    private RuleSelection(FrozenDictionary<string, Severity> selected) => _selected = selected;

    /// <summary>Everything but what must be asked for.</summary>
    public static RuleSelection Default { get; } = Create([], [], [], [], out _);

    /// <param name="select">If there are any, only these.</param>
    /// <param name="ignore">Not these.</param>
    /// <param name="extendSelect">These as well.</param>
    /// <param name="severities">Selector and <c>off</c>, <c>info</c>, <c>warning</c> or <c>error</c>; later ones win among equals.</param>
    /// <param name="unknown">Selectors that select nothing, and words that are no severity.</param>
    public static RuleSelection Create(
        IEnumerable<string> select,
        IEnumerable<string> ignore,
        IEnumerable<string> extendSelect,
        IEnumerable<KeyValuePair<string, string>> severities,
        out ImmutableArray<string> unknown)
    {
        var all = DiagnosticCatalog.All;
        string[] selected = [.. select];
        string[] wanted = [.. selected, .. extendSelect];
        string[] unwanted = [.. ignore];
        KeyValuePair<string, string>[] levels = [.. severities];
        unknown =
        [
            .. wanted.Concat(unwanted).Concat(levels.Select(level => level.Key)).Where(selector => !all.Any(rule => Matches(selector, rule))).Distinct(),
            .. levels.Select(level => level.Value).Where(word => word != "off" && SeverityOf(word) is null).Distinct(),
        ];

        var rules = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var rule in all)
        {
            var level = levels.Where(pair => Matches(pair.Key, rule)).OrderBy(pair => Weight(pair.Key, rule)).Select(pair => pair.Value).LastOrDefault();
            var yes = BestOf(wanted, rule);
            // A rule that must be asked for is not asked for by ALL, nor by its hundred.
            if (rule.IsOptIn && yes < Exact) yes = level is not (null or "off") ? Exact : -1;
            else if (selected.Length == 0 && yes < 0) yes = 0;
            if (yes < 0 || BestOf(unwanted, rule) >= yes || level == "off") continue;
            rules.Add(rule.Id, (level is null ? null : SeverityOf(level)) ?? rule.Severity);
        }

        return new RuleSelection(rules.ToFrozenDictionary());
    }

    public bool IsSelected(DiagnosticDescriptor rule) => _selected.ContainsKey(rule.Id);

    public Severity SeverityOf(DiagnosticDescriptor rule) => _selected.GetValueOrDefault(rule.Id, rule.Severity);

    /// <summary>Whether an id, a prefix or a name means a rule.</summary>
    public static bool Matches(string selector, DiagnosticDescriptor rule) => RuleSelector.Matches(selector, rule);

    /// <summary>What was probably meant by a selector that selects nothing; null if nothing is near.</summary>
    public static string? Suggest(string selector) => RuleSelector.Suggest(selector);

    private const int Exact = 5;

    private static int BestOf(string[] selectors, DiagnosticDescriptor rule) =>
        selectors.Where(selector => Matches(selector, rule)).Select(selector => Weight(selector, rule)).DefaultIfEmpty(-1).Max();

    /// <summary>The more letters a selector has, the more it means what it selects; a name means one rule.</summary>
    private static int Weight(string selector, DiagnosticDescriptor rule) => selector == RuleSelector.All ? 1 : selector == rule.Name ? Exact : selector.Length;

    private static Severity? SeverityOf(string word) => word switch
    {
        "info" => Severity.Info,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };
}
