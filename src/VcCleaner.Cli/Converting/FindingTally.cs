using VcCleaner.Diagnostics;

namespace VcCleaner.Cli.Converting;

/// <summary>Findings of many articles, counted by rule.</summary>
internal sealed class FindingTally
{
    private readonly Dictionary<string, (Finding First, int Count)> _rules = new(StringComparer.Ordinal);

    /// <summary>Whether a row stands for more than one finding.</summary>
    public bool HasMore => _rules.Values.Any(rule => rule.Count > 1);

    public void Add(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            _rules[finding.Descriptor.Id] = _rules.TryGetValue(finding.Descriptor.Id, out var rule) ? rule with { Count = rule.Count + 1 } : (finding, 1);
        }
    }

    /// <summary>A row for each rule: the worst first, then the most frequent.</summary>
    public IEnumerable<(Finding First, int Count)> Rows() => _rules.Values
        .OrderByDescending(rule => rule.First.Severity)
        .ThenByDescending(rule => rule.Count)
        .ThenBy(rule => rule.First.Descriptor.Id, StringComparer.Ordinal);
}
