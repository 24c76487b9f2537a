using System.Collections.Immutable;
using System.CommandLine;
using VcCleaner.Cli.Arguments;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Inspecting;
using VcCleaner.Cli.Terminal;
using VcCleaner.Elements;
using static VcCleaner.Cli.Arguments.OptionDeclaration;

namespace VcCleaner.Cli.Commands;

/// <summary><c>vccleaner inspect INPUT…</c>: what stands in an export, before anything is converted.</summary>
internal sealed class InspectCommand : CliCommand
{
    public override string Name => "inspect";

    public override string Summary => "count shortcodes, images and links";

    public override string Usage => "INPUT... [-f text|json|markdown]";

    public override string Details =>
        "A shortcode is supported, lossy (some of its occurrences say something that is not\n"
        + "carried over), dynamic (WordPress makes it when the page is asked for) or unknown.\n"
        + "Drafts and private articles are counted, too; no content is printed.";

    public override ImmutableArray<string> Examples => ["vccleaner inspect export.xml", "vccleaner inspect old-site/ -f json"];

    public override Command Build(Surroundings surroundings)
    {
        ImmutableArray<OptionDeclaration<InspectArguments>> options =
        [
            Choice<InspectArguments, InspectFormat>("-f, --output-format", "What the table is written in.",
                [("text", InspectFormat.Text), ("json", InspectFormat.Json), ("markdown", InspectFormat.Markdown)],
                (typed, format) => typed with { Format = format }),
            Value<InspectArguments>("--config", "FILE", "Configuration with the site's own shortcodes; by default the nearest vccleaner.json.",
                (typed, value) => typed with { Config = value }),
            Flag<InspectArguments>("--isolated", "Look for no configuration.", typed => typed with { Isolated = true }),
            .. InputOptions.Create<InspectArguments>((typed, change) => typed with { Input = change(typed.Input) }),
        ];
        var inputs = new Argument<string[]>("INPUT") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(Name, Summary) { inputs };
        foreach (var declaration in options) command.Options.Add(declaration.Option);

        command.SetAction((result, cancellation) =>
        {
            var typed = new InspectArguments { Input = new InputArguments { Words = [.. result.GetValue(inputs) ?? []] } };
            foreach (var declaration in options)
            {
                if (result.GetResult(declaration.Option) is { Implicit: false }) typed = declaration.Apply(typed, result);
            }

            if (typed.Input.IsEmpty && surroundings.IsInputTerminal)
                throw new CommandFailure($"no input. Usage: vccleaner {Name} {Usage}; try `vccleaner help {Name}`.");
            typed = typed with { Input = InputList.Complete(typed.Input, surroundings) };
            CommonOptions.CheckInputs(typed.Input);
            if (ConfigurationFile.Load(typed.Config, typed.Isolated, ColorChoice.Auto, surroundings) is not { } settings) return Task.FromResult(ExitCode.Failure);
            var catalog = ElementCatalog.CreateDefault(settings.Shortcodes, settings.Families);
            return Task.Run(() => new InspectRun(typed, settings, catalog, surroundings).Run(cancellation), cancellation).WaitAsync(cancellation);
        });
        return command;
    }
}
