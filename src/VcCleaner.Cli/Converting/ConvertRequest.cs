using System.Collections.Immutable;
using VcCleaner.Cli.Files;
using VcCleaner.Cli.Reporting;
using VcCleaner.Cli.Terminal;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>What the options of a <c>convert</c> command line mean: nothing is left to decide.</summary>
internal sealed record ConvertRequest
{
    /// <summary>Options for the library.</summary>
    public required PipelineOptions Pipeline { get; init; }

    /// <summary>The site's own rows of the catalogue.</summary>
    public ImmutableArray<ElementDefinition> OwnElements { get; init; } = [];

    /// <summary>What the site wants done with whole families of shortcodes.</summary>
    public ImmutableArray<FamilyPolicy> Families { get; init; } = [];

    /// <summary>How inputs are read.</summary>
    public required ReaderOptions Reader { get; init; }

    /// <summary>Least severity of a finding that makes the exit code 1, or null where only an article that is not converted does.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>Least severity that is printed.</summary>
    public Severity ShowFrom { get; init; } = Severity.Warning;

    /// <summary>Whether each finding is printed, however many there are.</summary>
    public bool IsVerbose { get; init; }

    public bool IsQuiet { get; init; }

    /// <summary>Whether files that differ may be replaced.</summary>
    public bool MayReplace { get; init; }

    /// <summary>How lines of articles end; null as they were made.</summary>
    public LineEnding? LineEnding { get; init; }

    public OutputMode Mode { get; init; }

    public int Jobs { get; init; } = 1;

    /// <summary>The part of the articles to convert, where several workers share an input; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether all articles were asked for, so that a file of an earlier run that did not come again may be removed.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether only some articles are done anew, so that what stands beside them all stays as it is.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Files to which the findings go as well.</summary>
    public ImmutableArray<ReportTarget> Reports { get; init; } = [];

    /// <summary>What paths in reports are relative to, as it was typed; null for the root of the repository.</summary>
    public string? Root { get; init; }

    /// <summary>When to colour findings.</summary>
    public ColorChoice Color { get; init; }
}
