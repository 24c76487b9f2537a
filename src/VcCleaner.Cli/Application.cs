using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using VcCleaner.Cli.Arguments;
using VcCleaner.Cli.Commands;
using VcCleaner.Cli.Terminal;

namespace VcCleaner.Cli;

/// <summary>From a command line to an exit code. Nothing that goes wrong gets past it.</summary>
internal static class Application
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellation)
    {
        try
        {
            return await DispatchAsync(args, surroundings, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            surroundings.Say("interrupted.");
            return ExitCode.Interrupted;
        }
        catch (IOException exception) when (BrokenPipe.IsCauseOf(exception))
        {
            // The reader has what it wanted.
            return ExitCode.Success;
        }
        catch (CommandFailure failure)
        {
            surroundings.Say(failure.Message);
            return ExitCode.Failure;
        }
#pragma warning disable CA1031 // The outermost frame: whatever comes here is a bug of ours, and a user deserves a sentence.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            ReportBug(exception, args, surroundings);
            return ExitCode.Failure;
        }
    }

    private static async Task<int> DispatchAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellation)
    {
        var commands = CommandList.Create();
        if (args.Count == 0)
        {
            surroundings.Write(HelpText.Overview(commands));
            return ExitCode.Success;
        }

        if (UsageCheck.FirstWord(args[0], commands.Select(command => command.Name)) is { } wrongWord) throw new CommandFailure(wrongWord);

        var root = BuildRoot(commands, surroundings);
        // Response files are off: `@` may begin a file's name.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var isHelp = result.Action is { ClearsParseErrors: true };
        if (!isHelp && UsageCheck.Parsed(result, args) is { } wrongUse) throw new CommandFailure(wrongUse);

        using var output = new StringWriter();
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        var exitCode = await result.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        // Only the parser's own `[suggest]` directive, which shells ask for completions, writes here.
        surroundings.Write(output.ToString());
        return exitCode;
    }

    private static RootCommand BuildRoot(ImmutableArray<CliCommand> commands, Surroundings surroundings)
    {
        var root = new RootCommand("Turns WordPress articles full of [vc_*] shortcodes into Markdown.");
        foreach (var command in commands) root.Subcommands.Add(command.Build(surroundings));

        foreach (var option in root.Options)
        {
            if (option is HelpOption) option.Action = new PrintAction(result => PrintHelp(result, commands, surroundings));
            if (option is VersionOption) option.Action = new PrintAction(_ => VersionCommand.Print(surroundings));
        }

        return root;
    }

    private static int PrintHelp(ParseResult result, ImmutableArray<CliCommand> commands, Surroundings surroundings)
    {
        var command = commands.FirstOrDefault(command => command.Name == result.CommandResult.Command.Name);
        surroundings.Write(command is null ? HelpText.Overview(commands) : HelpText.Of(command, surroundings));
        return ExitCode.Success;
    }

    private static void ReportBug(Exception exception, IReadOnlyList<string> args, Surroundings surroundings)
    {
        surroundings.Say($"this is a bug: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")} "
            + "Please report it with the input that caused it; --verbose adds where it happened.");
        if (args.Contains("--verbose")) surroundings.Error.Write(exception.StackTrace + "\n");
    }

    /// <summary>An option that prints something instead of running a command, whatever else was typed.</summary>
    private sealed class PrintAction(Func<ParseResult, int> print) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult) => print(parseResult);
    }
}
