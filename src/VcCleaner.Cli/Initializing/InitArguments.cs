namespace VcCleaner.Cli.Initializing;

/// <summary>What was typed after <c>init</c>.</summary>
internal sealed record InitArguments
{
    public string? Profile { get; init; }

    /// <summary>What runs the builds: <c>github</c>, <c>gitlab</c> or <c>pre-commit</c>; null for nothing.</summary>
    public string? Ci { get; init; }

    public bool Markdownlint { get; init; }
}
