using VcCleaner.Cli.Inputs;

namespace VcCleaner.Cli.Inspecting;

/// <summary>What was typed after <c>inspect</c>.</summary>
internal sealed record InspectArguments
{
    public InputArguments Input { get; init; } = new();

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
