using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using VcCleaner.Cli.Arguments;
using VcCleaner.Cli.Completing;

namespace VcCleaner.Cli.Commands;

/// <summary><c>vccleaner help [COMMAND]</c>; also answers <c>--help</c>, which <c>dnx</c> keeps for itself.</summary>
internal sealed class HelpCommand : CliCommand
{
    public override string Name => "help";

    public override string Summary => "explain a command and its options";

    public override string Usage => "[COMMAND] [--man]";

    public override string Details => "With --man all of it, as a manual page: vccleaner help --man | man -l -";

    public override Command Build(Surroundings surroundings)
    {
        var topic = new Argument<string?>("COMMAND") { Arity = ArgumentArity.ZeroOrOne };
        topic.CompletionSources.Add(_ => CommandList.Create().Select(command => new CompletionItem(command.Name)));
        var manual = new Option<bool>("--man") { Description = "Print the manual page, for man(1).", Arity = ArgumentArity.Zero };
        var command = new Command(Name, Summary) { topic, manual };
        command.SetAction(result => result.GetValue(manual) ? PrintManual(surroundings) : Print(result.GetValue(topic), surroundings));
        return command;
    }

    private static int Print(string? topic, Surroundings surroundings)
    {
        var commands = CommandList.Create();
        if (topic is null)
        {
            surroundings.Write(HelpText.Overview(commands));
            return ExitCode.Success;
        }

        var command = commands.FirstOrDefault(command => command.Name == topic) ?? throw Unknown(topic, commands);
        surroundings.Write(HelpText.Of(command, surroundings));
        return ExitCode.Success;
    }

    private static int PrintManual(Surroundings surroundings)
    {
        surroundings.Write(ManualPage.Of(ShellCommand.All(surroundings)));
        return ExitCode.Success;
    }

    private static CommandFailure Unknown(string topic, ImmutableArray<CliCommand> commands) =>
        new(Suggestion.For(topic, commands.Select(command => command.Name)) is { } suggestion
            ? $"`{topic}` is not a command; did you mean `vccleaner help {suggestion}`?"
            : $"`{topic}` is not a command; `vccleaner help` lists them.");
}
