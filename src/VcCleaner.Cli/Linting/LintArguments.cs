using System.Collections.Immutable;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Terminal;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Cli.Linting;

/// <summary>What was typed after <c>lint</c>, before anyone has thought about what it means.</summary>
internal sealed record LintArguments
{
    public InputArguments Input { get; init; } = new();

    public string? EncodingName { get; init; }

    /// <summary>Null for <c>auto</c>.</summary>
    public ContentFormat? InputFormat { get; init; }

    public bool AllowEmpty { get; init; }

    /// <summary>Types of posts to report.</summary>
    public ImmutableArray<string> OnlyTypes { get; init; } = [];

    /// <summary>Statuses of posts to report.</summary>
    public ImmutableArray<string> OnlyStatuses { get; init; } = [];

    /// <summary>Ids, slugs or file names of the only articles to report.</summary>
    public ImmutableArray<string> Posts { get; init; } = [];

    /// <summary>The format of standard output, or null.</summary>
    public string? OutputFormat { get; init; }

    /// <summary>Each a format, an equals sign and a path.</summary>
    public ImmutableArray<string> Reports { get; init; } = [];

    public string? Root { get; init; }

    public ImmutableArray<string> Select { get; init; } = [];

    public ImmutableArray<string> Ignore { get; init; } = [];

    public ImmutableArray<string> ExtendSelect { get; init; } = [];

    public bool Deep { get; init; }

    public bool Fix { get; init; }

    public bool UnsafeFixes { get; init; }

    public bool Diff { get; init; }

    public string? Baseline { get; init; }

    public bool UpdateBaseline { get; init; }

    /// <summary>Least severity of a finding that makes the exit code 1, or null for none.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    public string? MaxWarnings { get; init; }

    public bool ExitZero { get; init; }

    public bool Statistics { get; init; }

    public bool Timing { get; init; }

    public string? Jobs { get; init; }

    /// <summary>The configuration to use instead of the one that is found, or null.</summary>
    public string? Config { get; init; }

    public bool Isolated { get; init; }

    /// <summary>Whether only the files are listed that would be looked at.</summary>
    public bool ShowFiles { get; init; }

    /// <summary>Whether only is told what a run would go by.</summary>
    public bool ShowSettings { get; init; }

    public bool Quiet { get; init; }

    public ColorChoice Color { get; init; }
}
