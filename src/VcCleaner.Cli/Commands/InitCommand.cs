using System.Collections.Immutable;
using System.CommandLine;
using VcCleaner.Cli.Arguments;
using VcCleaner.Cli.Files;
using VcCleaner.Cli.Initializing;
using VcCleaner.Sites;
using static VcCleaner.Cli.Arguments.OptionDeclaration;

namespace VcCleaner.Cli.Commands;

/// <summary><c>vccleaner init</c>: a configuration to begin with, and what a build needs. It never overwrites anything.</summary>
internal sealed class InitCommand : CliCommand
{
    public override string Name => "init";

    public override string Summary => "write a configuration, and what a build needs";

    public override string Usage => "[--ci github|gitlab|pre-commit]";

    public override string Details => "Files that are there already are left as they are.";

    public override ImmutableArray<string> Examples => ["vccleaner init --profile hugo --markdownlint", "vccleaner init --ci github"];

    public override Command Build(Surroundings surroundings)
    {
        ImmutableArray<OptionDeclaration<InitArguments>> options =
        [
            Choice<InitArguments, string>("--profile", "Whom the files of an export are for.",
                [.. SiteProfiles.All.Select(profile => (profile.Name, profile.Name))], (typed, name) => typed with { Profile = name }),
            Choice<InitArguments, string>("--ci", "Write what lints with each push, merge request or commit.",
                [("github", "github"), ("gitlab", "gitlab"), ("pre-commit", "pre-commit")], (typed, name) => typed with { Ci = name }),
            Flag<InitArguments>("--markdownlint", "Write a configuration with which markdownlint accepts what `convert` writes.",
                typed => typed with { Markdownlint = true }),
        ];
        var command = new Command(Name, Summary);
        foreach (var declaration in options) command.Options.Add(declaration.Option);

        command.SetAction((result, cancellation) =>
        {
            var typed = new InitArguments();
            foreach (var declaration in options)
            {
                if (result.GetResult(declaration.Option) is { Implicit: false }) typed = declaration.Apply(typed, result);
            }

            return Task.FromResult(Run(typed, surroundings, cancellation));
        });
        return command;
    }

    private static int Run(InitArguments typed, Surroundings surroundings, CancellationToken cancellation)
    {
        foreach (var file in Files(typed))
        {
            var output = new OutputFile(file.Name, surroundings.FullPath(file.Name));
            var bytes = OutputFile.Encode(file.Text);
            if (output.Read() is not { } existing)
            {
                output.Write(bytes, cancellation);
                surroundings.Write($"create {file.Name}\n");
            }
            else if (!existing.AsSpan().SequenceEqual(bytes))
            {
                Keep(file, surroundings);
            }
        }

        surroundings.Say("next: `vccleaner lint .`, and `vccleaner lint . --update-baseline` to begin with what is there.");
        return ExitCode.Success;
    }

    /// <summary>Somebody else's file stays; what may belong into it is shown.</summary>
    private static void Keep(StarterFile file, Surroundings surroundings)
    {
        surroundings.Say($"`{file.Name}` is there already and was left as it is{(file.IsSnippet ? "; this would have been written:" : ".")}");
        if (file.IsSnippet) surroundings.Error.Write(string.Concat(file.Text.TrimEnd('\n').Split('\n').Select(line => $"  {line}".TrimEnd() + "\n")));
    }

    private static IEnumerable<StarterFile> Files(InitArguments typed)
    {
        yield return StarterFiles.Configuration(typed.Profile);
        yield return StarterFiles.Schema;
        if (typed.Ci == "github") yield return StarterFiles.GitHub;
        if (typed.Ci == "gitlab") yield return StarterFiles.GitLab;
        if (typed.Ci == "pre-commit") yield return StarterFiles.PreCommit;
        if (typed.Markdownlint) yield return StarterFiles.Markdownlint;
    }
}
