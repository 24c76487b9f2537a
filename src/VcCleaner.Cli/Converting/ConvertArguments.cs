using System.Collections.Immutable;
using VcCleaner.Cli.Files;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Terminal;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>What was typed after <c>convert</c>, before anyone has thought about what it means.</summary>
internal sealed record ConvertArguments
{
    public InputArguments Input { get; init; } = new();

    public string? Output { get; init; }

    public bool Force { get; init; }

    public bool DryRun { get; init; }

    public bool Check { get; init; }

    public bool Diff { get; init; }

    public string? Jobs { get; init; }

    /// <summary>Which part of how many, as <c>2/4</c>; null for all.</summary>
    public string? Shard { get; init; }

    /// <summary>Whether standard input is one article a line, and standard output one result a line.</summary>
    public bool Ndjson { get; init; }

    public bool NoInfer { get; init; }

    public bool Infer { get; init; }

    public bool NoInferHeadings { get; init; }

    public bool NoInferLists { get; init; }

    public bool NoInferCitations { get; init; }

    public bool PromoteBold { get; init; }

    public string? InferThreshold { get; init; }

    public bool ExplainStructure { get; init; }

    public bool FrontMatter { get; init; } = true;

    /// <summary>Null where the profile decides.</summary>
    public FrontMatterFormat? FrontMatterFormat { get; init; }

    public bool NoVerify { get; init; }

    public string? Wrap { get; init; }

    /// <summary>Null where the configuration decides.</summary>
    public LineEnding? LineEnding { get; init; }

    /// <summary>Null where the configuration decides.</summary>
    public Placeholder? Placeholders { get; init; }

    public bool IncludeHidden { get; init; }

    /// <summary>The configuration to use instead of the one that is found, or null.</summary>
    public string? Config { get; init; }

    public bool Isolated { get; init; }

    public ImmutableArray<string> Media { get; init; } = [];

    public string? EncodingName { get; init; }

    /// <summary>Null for <c>auto</c>.</summary>
    public ContentFormat? InputFormat { get; init; }

    /// <summary>What a whole input is said to be; null for <c>auto</c>.</summary>
    public InputKind? InputKind { get; init; }

    /// <summary>Null for <c>never</c>: only an article that is not converted makes the exit code 1.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>Each a format, an equals sign and a path.</summary>
    public ImmutableArray<string> Reports { get; init; } = [];

    public string? Root { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }

    public ColorChoice Color { get; init; }

    /// <summary>What was said about whole exports.</summary>
    public ExportArguments Export { get; init; } = new();
}
