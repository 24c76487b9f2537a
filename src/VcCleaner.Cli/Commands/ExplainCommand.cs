using System.Collections.Immutable;
using System.CommandLine;
using VcCleaner.Cli.Arguments;
using VcCleaner.Cli.Explaining;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Terminal;
using VcCleaner.Elements;
using static VcCleaner.Cli.Arguments.OptionDeclaration;

namespace VcCleaner.Cli.Commands;

/// <summary><c>vccleaner explain TOPIC</c>: what a shortcode becomes, and what a finding means; without a network.</summary>
internal sealed class ExplainCommand : CliCommand
{
    public override string Name => "explain";

    public override string Summary => "explain a shortcode or a finding";

    public override string Usage => "SHORTCODE|FINDING|--all";

    public override ImmutableArray<string> Examples =>
    [
        "vccleaner explain vc_btn",
        "vccleaner explain VC201",
        "vccleaner explain --all -f json",
    ];

    public override Command Build(Surroundings surroundings)
    {
        ImmutableArray<OptionDeclaration<ExplainArguments>> options =
        [
            Flag<ExplainArguments>("--all", "List every finding and every shortcode.", typed => typed with { IsAll = true }),
            Choice<ExplainArguments, bool>("-f, --output-format", "For people or for programs.", [("text", false), ("json", true)],
                (typed, isJson) => typed with { IsJson = isJson }),
            Value<ExplainArguments>("--config", "FILE", "Configuration with the site's own shortcodes; by default the nearest vccleaner.json.",
                (typed, value) => typed with { Config = value }),
            Flag<ExplainArguments>("--isolated", "Look for no configuration.", typed => typed with { Isolated = true }),
        ];
        var topic = new Argument<string?>("TOPIC") { Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Name, Summary) { topic };
        foreach (var declaration in options) command.Options.Add(declaration.Option);

        command.SetAction(result =>
        {
            var typed = new ExplainArguments { Topic = result.GetValue(topic) };
            foreach (var declaration in options)
            {
                if (result.GetResult(declaration.Option) is { Implicit: false }) typed = declaration.Apply(typed, result);
            }

            return Run(typed, surroundings);
        });
        return command;
    }

    private int Run(ExplainArguments typed, Surroundings surroundings)
    {
        if (typed.IsAll == typed.Topic is not null)
            throw new CommandFailure($"{(typed.IsAll ? "`--all` explains everything and takes no name." : "nothing to explain.")} Usage: vccleaner {Name} {Usage}.");

        if (ConfigurationFile.Load(typed.Config, typed.Isolated, ColorChoice.Auto, surroundings) is not { } settings) return ExitCode.Failure;
        var catalog = ElementCatalog.CreateDefault(settings.Shortcodes, settings.Families);
        surroundings.Write(typed.Topic is { } topic ? Explanation.Of(topic, catalog, typed.IsJson) : Explanation.OfAll(catalog, typed.IsJson));
        return ExitCode.Success;
    }
}
