using System.Diagnostics;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary>What is written around words that a terminal colours. The library knows no terminal: without one, all of it is empty.</summary>
internal sealed record TextColors
{
    public static TextColors None { get; } = new();

    public string Strong { get; init; } = "";

    public string Faint { get; init; } = "";

    public string Error { get; init; } = "";

    public string Warning { get; init; } = "";

    public string Info { get; init; } = "";

    public string Reset { get; init; } = "";

    public string Of(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        Severity.Info => Info,
        _ => throw new UnreachableException(),
    };
}
