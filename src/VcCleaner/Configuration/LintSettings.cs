using System.Collections.Immutable;

namespace VcCleaner.Configuration;

/// <summary>What a <c>vccleaner.json</c> says about <c>lint</c>.</summary>
internal sealed record LintSettings
{
    public static LintSettings None { get; } = new();

    /// <summary>Selectors of rules, each with <c>off</c>, <c>info</c>, <c>warning</c> or <c>error</c>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Rules { get; init; } = [];

    /// <summary>Rules that do not count in single articles.</summary>
    public ImmutableArray<RuleIgnore> PerPostIgnores { get; init; } = [];

    /// <summary>Rules that do not count in files, by pattern.</summary>
    public ImmutableArray<RuleIgnore> PerFileIgnores { get; init; } = [];

    /// <summary>Path of the baseline, as it is written; null for none.</summary>
    public string? Baseline { get; init; }
}

/// <summary>Rules that do not count in one place.</summary>
/// <param name="Place">An article's id or slug, or a pattern of paths.</param>
/// <param name="Rules">Selectors.</param>
internal sealed record RuleIgnore(string Place, ImmutableArray<string> Rules);
