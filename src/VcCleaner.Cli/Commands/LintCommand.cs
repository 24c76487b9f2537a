using System.Collections.Immutable;
using System.CommandLine;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Linting;

namespace VcCleaner.Cli.Commands;

/// <summary><c>vccleaner lint INPUT…</c>: what is wrong with articles, without converting them.</summary>
internal sealed class LintCommand : CliCommand
{
    public override string Name => "lint";

    public override string Summary => "find what is wrong with articles, and repair it";

    public override string Usage => "INPUT... [options]";

    public override string Details =>
        "INPUT is a page, a folder of pages and exports, a WordPress export, or `-` for\n"
        + "standard input. Findings go to standard output. Without --fix no input is ever\n"
        + "written; with it only the repaired places change, and what was written is read\n"
        + "again. In folders, what .gitignore and .vccleanerignore name is left out.";

    public override ImmutableArray<string> Examples =>
    [
        "vccleaner lint export.xml",
        "vccleaner lint exports/ --fix",
        "vccleaner lint exports/ -f github --report sarif=vccleaner.sarif",
        "vccleaner lint exports/ --update-baseline",
    ];

    public override Command Build(Surroundings surroundings)
    {
        var options = LintDeclarations.Create();
        var inputs = new Argument<string[]>("INPUT") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(Name, Summary) { inputs };
        foreach (var declaration in options) command.Options.Add(declaration.Option);

        command.SetAction((result, cancellation) =>
        {
            var typed = new LintArguments { Input = new InputArguments { Words = [.. result.GetValue(inputs) ?? []] } };
            foreach (var declaration in options)
            {
                if (result.GetResult(declaration.Option) is { Implicit: false }) typed = declaration.Apply(typed, result);
            }

            return RunAsync(typed, surroundings, cancellation);
        });
        return command;
    }

    private async Task<int> RunAsync(LintArguments typed, Surroundings surroundings, CancellationToken cancellation)
    {
        if (typed is { Input.IsEmpty: true, ShowSettings: false } && surroundings.IsInputTerminal)
            throw new CommandFailure($"no input. Usage: vccleaner {Name} {Usage}; try `vccleaner help {Name}`.");
        typed = typed with { Input = InputList.Complete(typed.Input, surroundings) };
        if (ConfigurationFile.Load(typed.Config, typed.Isolated, typed.Color, surroundings) is not { } settings) return ExitCode.Failure;

        var request = new LintResolver(surroundings).Resolve(typed, settings);
        if (typed.ShowSettings)
        {
            surroundings.Write(ShownSettings.ToJson(typed, request, settings, surroundings));
            return ExitCode.Success;
        }

        var finder = new InputFinder(surroundings, request.Reader, outputFolder: null)
        {
            Rules = IgnoreRules.Of(typed.Input, settings, surroundings),
            ForcesExclusion = typed.Input.ForceExclude,
            TakesExports = typed.InputFormat is null,
        };

        // Reading a pipe cannot be interrupted from inside; the process ends without it.
        var finding = Task.Run(() => finder.Find(typed.Input.Words, typed.Input.StdinFileName), cancellation);
        var found = await finding.WaitAsync(cancellation).ConfigureAwait(false);
        var run = new LintRun(request, surroundings);
        return typed.ShowFiles ? run.ShowFiles(found) : await Task.Run(() => run.Run(typed.Input.Words, found, cancellation), cancellation).WaitAsync(cancellation).ConfigureAwait(false);
    }
}
