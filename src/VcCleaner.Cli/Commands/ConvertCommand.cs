using System.Collections.Immutable;
using System.CommandLine;
using VcCleaner.Cli.Converting;
using VcCleaner.Cli.Filtering;
using VcCleaner.Cli.Inputs;

namespace VcCleaner.Cli.Commands;

/// <summary><c>vccleaner convert INPUT…</c>: articles in, Markdown out.</summary>
internal sealed class ConvertCommand : CliCommand
{
    public override string Name => "convert";

    public override string Summary => "write articles as Markdown";

    public override string Usage => "INPUT... [-o PATH] [options]";

    public override string Details =>
        "INPUT is a page, a folder of pages, an export of a site (WordPress's own, a dump of\n"
        + "its database, REST JSON, CSV, a feed, Ghost; packed or not), or `-` for standard\n"
        + "input. One page goes to standard output or to PATH, several go to a folder;\n"
        + "findings go to standard error. Every article is read again and compared before it\n"
        + "is written; one that would not say what was meant goes to NAME.md.rejected.";

    public override ImmutableArray<string> Examples =>
    [
        "vccleaner convert article.txt",
        "vccleaner convert old-site/ -o pages/",
        "vccleaner convert export.xml --profile hugo -o content/",
        "vccleaner convert --ndjson < articles.ndjson > results.ndjson",
        "curl -s https://example.org/post | vccleaner convert - --stdin-filename post.html",
    ];

    public override Command Build(Surroundings surroundings)
    {
        var options = ConvertOptions.Create();
        var inputs = new Argument<string[]>("INPUT") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(Name, Summary) { inputs };
        foreach (var declaration in options) command.Options.Add(declaration.Option);

        command.SetAction((result, cancellation) =>
        {
            var typed = new ConvertArguments { Input = new InputArguments { Words = [.. result.GetValue(inputs) ?? []] } };
            foreach (var declaration in options)
            {
                if (result.GetResult(declaration.Option) is { Implicit: false }) typed = declaration.Apply(typed, result);
            }

            return RunAsync(typed, surroundings, cancellation);
        });
        return command;
    }

    private async Task<int> RunAsync(ConvertArguments typed, Surroundings surroundings, CancellationToken cancellation)
    {
        if (typed.Ndjson) FilterUsage.Check(typed);
        if (typed.Input.IsEmpty && surroundings.IsInputTerminal)
            throw new CommandFailure($"no input. Usage: vccleaner {Name} {Usage}; try `vccleaner help {Name}`.");

        typed = typed with { Input = InputList.Complete(typed.Input, surroundings) };
        var resolver = new ConvertResolver(surroundings.WorkingDirectory, Directory.Exists, surroundings.ProcessorCount);
        if (ConfigurationFile.Load(typed.Config, typed.Isolated, typed.Color, surroundings) is not { } settings) return ExitCode.Failure;
        var request = resolver.Resolve(typed, settings);
        if (MediaFiles.Load([.. typed.Media, .. settings.Media], request, surroundings) is not { } media) return ExitCode.Failure;
        request = request with { Reader = request.Reader with { Media = media } };

        if (typed.Ndjson) return FilterRun.Create(typed, settings, request, surroundings).Run(cancellation);

        var output = typed.Output ?? settings.Output;
        var outputFolder = output is null or "-" ? null : surroundings.FullPath(output).TrimEnd(Path.DirectorySeparatorChar);
        var finder = new InputFinder(surroundings, request.Reader, outputFolder)
        {
            Rules = IgnoreRules.Of(typed.Input, settings, surroundings),
            ForcesExclusion = typed.Input.ForceExclude,
        };

        // Reading a pipe cannot be interrupted from inside; the process ends without it.
        var finding = Task.Run(() => finder.Find(typed.Input.Words, typed.Input.StdinFileName), cancellation);
        var found = await finding.WaitAsync(cancellation).ConfigureAwait(false);
        var destination = resolver.ResolveDestination(typed, found, settings);
        var source = ArticleSources.Create(typed, found, destination, request, new SiteOptionsResolver(settings, surroundings));
        return new ConvertRun(source, destination, request, surroundings).Run(found.Failures, cancellation);
    }
}
