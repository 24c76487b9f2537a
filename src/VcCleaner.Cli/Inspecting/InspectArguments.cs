using System.Collections.Immutable;

namespace VcCleaner.Cli.Inspecting;

/// <summary>What was typed after <c>inspect</c>.</summary>
internal sealed record InspectArguments
{
    public required ImmutableArray<string> Inputs { get; init; }

    public string? StdinFileName { get; init; }

    public InspectFormat Format { get; init; }

    /// <summary>The configuration that was asked for, or null.</summary>
    public string? Config { get; init; }

    public bool Isolated { get; init; }
}

/// <summary>What the table is written in.</summary>
internal enum InspectFormat
{
    Text,
    Markdown,
    Json,
}
