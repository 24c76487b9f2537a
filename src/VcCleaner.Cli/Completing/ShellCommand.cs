using System.Collections.Immutable;
using System.CommandLine.Completions;
using VcCleaner.Cli.Commands;

namespace VcCleaner.Cli.Completing;

/// <summary>A command as shells and manuals want to know it.</summary>
internal sealed record ShellCommand
{
    public required CliCommand Command { get; init; }

    public required ImmutableArray<ShellOption> Options { get; init; }

    /// <summary>The words that its argument may be, if there is such a list.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>Whether its arguments are files.</summary>
    public required bool TakesFiles { get; init; }

    public string Name => Command.Name;

    public static ImmutableArray<ShellCommand> All(Surroundings surroundings) => [.. CommandList.Create().Select(command => Of(command, surroundings))];

    private static ShellCommand Of(CliCommand command, Surroundings surroundings)
    {
        var built = command.Build(surroundings);
        return new ShellCommand
        {
            Command = command,
            Options =
            [
                .. built.Options.Where(option => !option.Hidden).Select(ShellOption.Of),
                new ShellOption { Names = ["-h", "--help"], Description = "Print the help.", ValueName = "", Words = [] },
            ],
            Words = [.. built.Arguments.SelectMany(argument => argument.GetCompletions(CompletionContext.Empty)).Select(item => item.Label)],
            TakesFiles = built.Arguments.Any(argument => argument.Name == "INPUT"),
        };
    }
}
