using System.Collections.Immutable;
using VcCleaner.Cli.Arguments;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Reporting;
using VcCleaner.Cli.Terminal;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;
using VcCleaner.Reporting;
using static VcCleaner.Cli.Arguments.OptionDeclaration;

namespace VcCleaner.Cli.Linting;

/// <summary>The options of <c>lint</c>, in the order of its help.</summary>
internal static class LintDeclarations
{
    public static ImmutableArray<OptionDeclaration<LintArguments>> Create() => [.. Rules(), .. Fixes(), .. Reports(), .. Gate(), .. Input(), .. Messages()];

    private static IEnumerable<OptionDeclaration<LintArguments>> Rules() =>
    [
        List("--select", "RULES", "Look only for these: ids (VC101), starts of ids (VC1), names, or ALL, with commas between.",
            (typed, rules) => typed with { Select = [.. typed.Select, .. rules] }),
        List("--ignore", "RULES", "Leave these out; of two selectors the more specific one wins.",
            (typed, rules) => typed with { Ignore = [.. typed.Ignore, .. rules] }),
        List("--extend-select", "RULES", "Look for these, too.",
            (typed, rules) => typed with { ExtendSelect = [.. typed.ExtendSelect, .. rules] }),
        Flag<LintArguments>("--deep", "Convert each article, too, and tell what would get lost.", typed => typed with { Deep = true }),
        Value<LintArguments>("--baseline", "FILE", "Report only what this list does not know, and what it knows and is gone; by default vccleaner-baseline.json, if there is one.",
            (typed, value) => typed with { Baseline = value }),
        Flag<LintArguments>("--update-baseline", "Write what is found to that list, and report nothing.",
            typed => typed with { UpdateBaseline = true }),
    ];

    private static IEnumerable<OptionDeclaration<LintArguments>> Fixes() =>
    [
        Flag<LintArguments>("--fix", "Repair in place what can be repaired safely, and report the rest.", typed => typed with { Fix = true }),
        Flag<LintArguments>("--unsafe-fixes", "With --fix or --diff: repair what somebody should look at afterwards, too.",
            typed => typed with { UnsafeFixes = true }),
        Flag<LintArguments>("--diff", "Print what --fix would change, and change nothing; exit code 1 if there is anything.",
            typed => typed with { Diff = true }),
    ];

    private static IEnumerable<OptionDeclaration<LintArguments>> Reports() =>
    [
        Choice<LintArguments, string>("-f, --output-format", "What is printed; by default text, or what VCCLEANER_OUTPUT_FORMAT says.",
            [.. ReportFormats.All.Select(format => (format.Name, format.Name))], (typed, value) => typed with { OutputFormat = value }),
        Values<LintArguments>("--report", "FORMAT=PATH", "Write a report to a file as well; may be given several times.",
            (typed, values) => typed with { Reports = values }, ReportTarget.Starts),
        Value<LintArguments>("--root", "DIR", "What paths in reports are relative to; by default the root of the repository.",
            (typed, value) => typed with { Root = value }),
        Flag<LintArguments>("--statistics", "Print a count for each rule instead of the findings.", typed => typed with { Statistics = true }),
    ];

    private static IEnumerable<OptionDeclaration<LintArguments>> Gate() =>
    [
        Choice<LintArguments, Severity?>("--fail-on", "Least severity of a finding that makes the exit code 1; by default error.",
            [("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("never", null)],
            (typed, value) => typed with { FailOn = value }),
        Value<LintArguments>("--max-warnings", "NUMBER", "Make the exit code 1 if there are more warnings than this.",
            (typed, value) => typed with { MaxWarnings = value }),
        Flag<LintArguments>("--exit-zero", "Make the exit code 0 whatever is found.", typed => typed with { ExitZero = true }),
    ];

    private static IEnumerable<OptionDeclaration<LintArguments>> Input() =>
    [
        Choice<LintArguments, ContentFormat?>("--input-format", "What pages are written in; found out by default.",
            [("auto", null), ("text", ContentFormat.Text), ("html", ContentFormat.Html), ("markdown", ContentFormat.Markdown)],
            (typed, value) => typed with { InputFormat = value }),
        Value<LintArguments>("--encoding", "NAME", "Encoding of the input, such as windows-1252. By default UTF-8 or what the byte order mark says.",
            (typed, value) => typed with { EncodingName = value }),
        .. InputOptions.Create<LintArguments>((typed, change) => typed with { Input = change(typed.Input) }),
        List("--only-type", "LIST", "Report only articles of these types, as post,page.",
            (typed, types) => typed with { OnlyTypes = [.. typed.OnlyTypes, .. types] }),
        List("--only-status", "LIST", "Report only articles of these statuses, as publish,draft.",
            (typed, statuses) => typed with { OnlyStatuses = [.. typed.OnlyStatuses, .. statuses] }),
        List("--post", "LIST", "Report only the articles of these ids, slugs or file names.",
            (typed, posts) => typed with { Posts = [.. typed.Posts, .. posts] }),
        Flag<LintArguments>("--allow-empty", "Take it well if no input matches.", typed => typed with { AllowEmpty = true }),
        Value<LintArguments>("--config", "FILE", "Configuration to use; by default the nearest vccleaner.json, up to the root of the repository.",
            (typed, value) => typed with { Config = value }),
        Flag<LintArguments>("--isolated", "Look for no configuration.", typed => typed with { Isolated = true }),
        Flag<LintArguments>("--show-files", "Print the names of the files that would be looked at, and do no more.", typed => typed with { ShowFiles = true }),
        Flag<LintArguments>("--show-settings", "Print as JSON what a run would go by, and do no more.", typed => typed with { ShowSettings = true }),
        Value<LintArguments>("-j, --jobs", "NUMBER", "Articles to look at at a time; by default one for each processor.",
            (typed, value) => typed with { Jobs = value }),
    ];

    private static IEnumerable<OptionDeclaration<LintArguments>> Messages() =>
    [
        Flag<LintArguments>("-q, --quiet", "Print findings only, and no summary.", typed => typed with { Quiet = true }),
        Flag<LintArguments>("--timing", "Tell how long each phase took.", typed => typed with { Timing = true }),
        Flag<LintArguments>("--verbose", "Print where a bug of ours happened.", typed => typed),
        Choice<LintArguments, ColorChoice>("--color", "When to colour findings.",
            [("auto", ColorChoice.Auto), ("always", ColorChoice.Always), ("never", ColorChoice.Never)],
            (typed, value) => typed with { Color = value }),
        Flag<LintArguments>("--no-color", "The same as --color never.", typed => typed with { Color = ColorChoice.Never }),
    ];

    /// <summary>An option whose value is a list with commas; given again, it adds to the list.</summary>
    private static OptionDeclaration<LintArguments> List(
        string names, string valueName, string description, Func<LintArguments, ImmutableArray<string>, LintArguments> set) =>
        Values<LintArguments>(names, valueName, description, (typed, values) => set(typed,
            [.. values.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))]));
}
