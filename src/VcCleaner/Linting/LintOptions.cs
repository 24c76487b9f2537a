using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting;

/// <summary>What the linter is asked to look for.</summary>
internal sealed record LintOptions
{
    public static LintOptions Default { get; } = new();

    public RuleSelection Selection { get; init; } = RuleSelection.Default;

    /// <summary>How deep it looks; <see cref="LintDepth.Conversion"/> is <c>--deep</c>.</summary>
    public LintDepth Depth { get; init; } = LintDepth.Site;

    public ImmutableArray<PostIgnore> PostIgnores { get; init; } = [];

    public LintScope Scope { get; init; } = LintScope.All;

    /// <summary>Whether a rule is selected and can be found at this depth.</summary>
    public bool IsWanted(DiagnosticDescriptor descriptor) => descriptor.Depth <= Depth && Selection.IsSelected(descriptor);
}

/// <summary>Rules that do not count for one article.</summary>
/// <param name="Post">Its number, its slug, or the name of its file.</param>
/// <param name="Rules">Ids, prefixes or names.</param>
internal sealed record PostIgnore(string Post, ImmutableArray<string> Rules);
