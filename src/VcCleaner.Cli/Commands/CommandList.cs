using System.Collections.Immutable;

namespace VcCleaner.Cli.Commands;

/// <summary>Every command, in the order in which the help lists them.</summary>
internal static class CommandList
{
    public static ImmutableArray<CliCommand> Create() =>
    [
        new ConvertCommand(), new LintCommand(), new InspectCommand(), new ExplainCommand(), new InitCommand(), new CompletionsCommand(), new HelpCommand(),
        new VersionCommand(),
    ];
}
