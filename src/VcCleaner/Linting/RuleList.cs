using System.Collections.Immutable;
using VcCleaner.Linting.Rules;

namespace VcCleaner.Linting;

/// <summary>Every rule of the linter. A rule that is missing here is found by a test.</summary>
internal static class RuleList
{
    /// <summary>Rules that look at one article.</summary>
    public static ImmutableArray<ILintRule> Rules { get; } = [];

    /// <summary>Fixes for what the reader and the parser report.</summary>
    public static ImmutableArray<IFixRule> Fixes { get; } =
    [
        new Mojibake(), new UnclosedShortcode(), new StrayClosingTag(), new CrossedShortcodes(), new TruncatedTag(), new CurledQuotes(), new UnterminatedAttribute(),
        new DuplicateAttribute(), new MissingSpace(), new DoubledQuotes(), new EscapedTag(), new MisspelledTag(),
    ];

    /// <summary>Rules that compare articles.</summary>
    public static ImmutableArray<ISiteRule> SiteRules { get; } = [];
}
