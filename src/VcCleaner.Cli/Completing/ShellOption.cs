using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;

namespace VcCleaner.Cli.Completing;

/// <summary>An option as shells and manuals want to know it; read from the declaration that parses.</summary>
internal sealed record ShellOption
{
    private static readonly string[] Paths = ["FILE", "PATH", "DIR"];

    /// <summary>Every name, the long one last: <c>-f</c>, <c>--output-format</c>.</summary>
    public required ImmutableArray<string> Names { get; init; }

    public required string Description { get; init; }

    /// <summary>What its value is called; empty if it takes none.</summary>
    public required string ValueName { get; init; }

    /// <summary>The words that its value may be, if there is such a list.</summary>
    public required ImmutableArray<string> Words { get; init; }

    public bool TakesValue => ValueName.Length > 0;

    /// <summary>Whether its value is a file or a folder.</summary>
    public bool TakesPath => Paths.Contains(ValueName);

    public string LongName => Names[^1];

    public static ShellOption Of(Option option) => new()
    {
        Names = [.. option.Aliases, option.Name],
        Description = option.Description ?? "",
        ValueName = option.HelpName ?? "",
        // A flag would offer `true` and `false`, which it does not take.
        Words = option.HelpName is null ? [] : [.. option.GetCompletions(CompletionContext.Empty).Select(item => item.Label)],
    };
}
