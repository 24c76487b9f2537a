namespace VcCleaner.Cli.Explaining;

/// <summary>What was typed after <c>explain</c>.</summary>
internal sealed record ExplainArguments
{
    /// <summary>A shortcode's name, or a finding's id or name.</summary>
    public string? Topic { get; init; }

    public bool IsAll { get; init; }

    public bool IsJson { get; init; }

    /// <summary>The configuration that was asked for, or null.</summary>
    public string? Config { get; init; }

    public bool Isolated { get; init; }
}
