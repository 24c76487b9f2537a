using System.Collections.Immutable;
using System.CommandLine;
using VcCleaner.Cli.Arguments;
using VcCleaner.Cli.Completing;

namespace VcCleaner.Cli.Commands;

/// <summary><c>vccleaner completions SHELL</c>: a script that lets a shell complete commands, options and their words.</summary>
internal sealed class CompletionsCommand : CliCommand
{
    private static readonly ImmutableArray<(string Name, Func<ImmutableArray<ShellCommand>, string> Write)> Shells =
        [("bash", BashScript.Of), ("zsh", ZshScript.Of), ("fish", FishScript.Of), ("pwsh", PowerShellScript.Of)];

    public override string Name => "completions";

    public override string Summary => "print a script with which a shell completes";

    public override string Usage => "bash|zsh|fish|pwsh";

    public override ImmutableArray<string> Examples =>
    [
        "source <(vccleaner completions bash)",
        "vccleaner completions fish > ~/.config/fish/completions/vccleaner.fish",
    ];

    public override Command Build(Surroundings surroundings)
    {
        var shell = new Argument<string?>("SHELL") { Arity = ArgumentArity.ZeroOrOne };
        shell.CompletionSources.Add([.. Shells.Select(known => known.Name)]);
        var command = new Command(Name, Summary) { shell };
        command.SetAction(result => Print(result.GetValue(shell), surroundings));
        return command;
    }

    private static int Print(string? name, Surroundings surroundings)
    {
        foreach (var shell in Shells)
        {
            if (shell.Name != name) continue;
            surroundings.Write(shell.Write(ShellCommand.All(surroundings)));
            return ExitCode.Success;
        }

        const string Known = "bash, zsh, fish and pwsh";
        if (name is null) throw new CommandFailure($"no shell; there are {Known}.");
        throw new CommandFailure(Suggestion.For(name, Shells.Select(shell => shell.Name)) is { } suggestion
            ? $"`{name}` is no shell that is known here; did you mean `{suggestion}`?"
            : $"`{name}` is no shell that is known here; there are {Known}.");
    }
}
