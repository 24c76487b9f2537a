using System.Collections.Immutable;
using VcCleaner.Cli.Reporting;
using VcCleaner.Configuration;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Linting;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Linting;

/// <summary>What the options of a <c>lint</c> command line mean: nothing is left to decide.</summary>
internal sealed record LintRequest
{
    /// <summary>What is looked for.</summary>
    public required LintOptions Options { get; init; }

    /// <summary>How inputs are read.</summary>
    public required ReaderOptions Reader { get; init; }

    /// <summary>The site's own rows of the catalogue.</summary>
    public ImmutableArray<ElementDefinition> OwnElements { get; init; } = [];

    /// <summary>What the site wants done with whole families of shortcodes.</summary>
    public ImmutableArray<FamilyPolicy> Families { get; init; } = [];

    /// <summary>How articles are converted for <c>--deep</c>; null if they are not.</summary>
    public PipelineOptions? Conversion { get; init; }

    public required ReportPaths Paths { get; init; }

    /// <summary>What is printed.</summary>
    public required ReportFormat Format { get; init; }

    /// <summary>Whether what is printed calls files as somebody sees them from where they stand.</summary>
    public bool IsFromHere { get; init; }

    public ImmutableArray<ReportTarget> Reports { get; init; } = [];

    /// <summary>Rules that do not count in files, by pattern below <see cref="IgnoresFolder"/>.</summary>
    public ImmutableArray<RuleIgnore> FileIgnores { get; init; } = [];

    /// <summary>Full path of the folder that those patterns are relative to.</summary>
    public string IgnoresFolder { get; init; } = "";

    /// <summary>The least safe fix that is applied, or null for none.</summary>
    public FixSafety? Fix { get; init; }

    /// <summary>Whether fixes are shown and not written.</summary>
    public bool IsDiff { get; init; }

    /// <summary>Full path of the list of known findings, or null.</summary>
    public string? BaselinePath { get; init; }

    public bool UpdatesBaseline { get; init; }

    public Severity? FailOn { get; init; }

    public int? MaxWarnings { get; init; }

    public bool ExitsZero { get; init; }

    public bool AllowsEmpty { get; init; }

    public bool IsStatistics { get; init; }

    public bool IsTiming { get; init; }

    public bool IsQuiet { get; init; }

    public int Jobs { get; init; } = 1;
}
