using System.Collections.Immutable;
using VcCleaner.Cli.Arguments;
using VcCleaner.Cli.Files;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Reporting;
using VcCleaner.Cli.Terminal;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Sites;
using static VcCleaner.Cli.Arguments.OptionDeclaration;

namespace VcCleaner.Cli.Converting;

/// <summary>The options of <c>convert</c>, in the order of its help.</summary>
/// <remarks>
/// <c>dotnet dnx</c> keeps some names for itself and drops them without a word: never call an option <c>-v</c>, <c>-y</c>,
/// <c>--source</c>, <c>--configfile</c>, <c>--prerelease</c>, <c>--interactive</c> or <c>--verbosity</c>. A test holds the list.
/// </remarks>
internal static class ConvertOptions
{
    public static ImmutableArray<OptionDeclaration<ConvertArguments>> Create() =>
        [.. Output(), .. Input(), .. ExportOptions.Create(), .. Conversion(), .. Messages()];

    private static IEnumerable<OptionDeclaration<ConvertArguments>> Output() =>
    [
        Value<ConvertArguments>("-o, --output", "PATH",
            "One article: the file PATH, or NAME.md in it if PATH is a folder or ends in a slash; `-` is standard output. "
            + "Several: the folder PATH, by default INPUT-md.",
            (typed, value) => typed with { Output = value }),
        Flag<ConvertArguments>("--force", "Replace files that differ and that no earlier run wrote.", typed => typed with { Force = true }),
        Flag<ConvertArguments>("-n, --dry-run", "List what would be written, and write nothing.", typed => typed with { DryRun = true }),
        Flag<ConvertArguments>("--check", "As --dry-run, with exit code 1 if a file would change.", typed => typed with { Check = true }),
        Flag<ConvertArguments>("--diff", "As --check, with the differences.", typed => typed with { Diff = true }),
        Value<ConvertArguments>("--wrap", "COLUMNS", "Break lines of paragraphs at this width; by default none is broken.",
            (typed, value) => typed with { Wrap = value }),
        Choice<ConvertArguments, LineEnding?>("--eol", "How lines of articles end; lf by default.",
            [("lf", LineEnding.LineFeed), ("crlf", LineEnding.CarriageReturnLineFeed)],
            (typed, value) => typed with { LineEnding = value }),
        Value<ConvertArguments>("-j, --jobs", "NUMBER", "Articles to convert at a time; by default one for each processor.",
            (typed, value) => typed with { Jobs = value }),
        Value<ConvertArguments>("--shard", "I/N",
            "Convert one of N parts of the articles, so that N workers share an input; the last one completes the folder.",
            (typed, value) => typed with { Shard = value }),
        Flag<ConvertArguments>("--ndjson",
            "Be a filter: a JSON object with an article's `content` on each line of standard input, one with its `markdown` on each line of standard output.",
            typed => typed with { Ndjson = true }),
    ];

    private static IEnumerable<OptionDeclaration<ConvertArguments>> Input() =>
    [
        Choice<ConvertArguments, (ContentFormat? Format, InputKind? Kind)>("--input-format", "What the input is written in; found out by default.",
            [
                ("auto", (null, null)),
                ("text", (ContentFormat.Text, null)),
                ("html", (ContentFormat.Html, null)),
                ("markdown", (ContentFormat.Markdown, null)),
                ("wxr", (null, InputKind.Wxr)),
                ("sql", (null, InputKind.Sql)),
                ("rest", (null, InputKind.RestJson)),
                ("ghost", (null, InputKind.Ghost)),
                ("csv", (null, InputKind.Csv)),
                ("feed", (null, InputKind.Feed)),
            ],
            (typed, value) => typed with { InputFormat = value.Format, InputKind = value.Kind }),
        Values<ConvertArguments>("--media", "FILE",
            "What tells the addresses of attachments, if the input does not: a table (CSV), JSON, or another export. May come several times.",
            (typed, values) => typed with { Media = values }),
        Value<ConvertArguments>("--encoding", "NAME",
            "Encoding of the input, such as windows-1252. By default UTF-8 or what the byte order mark says.",
            (typed, value) => typed with { EncodingName = value }),
        .. InputOptions.Create<ConvertArguments>((typed, change) => typed with { Input = change(typed.Input) }),
    ];

    private static IEnumerable<OptionDeclaration<ConvertArguments>> Conversion() =>
    [
        Flag<ConvertArguments>("--no-infer", "Take plain lines as they are: recover no headings, titles or lists.",
            typed => typed with { NoInfer = true }),
        Flag<ConvertArguments>("--infer", "Recover headings, titles and lists in Markdown, too.", typed => typed with { Infer = true }),
        Flag<ConvertArguments>("--no-infer-headings", "Recover no headings.", typed => typed with { NoInferHeadings = true }),
        Flag<ConvertArguments>("--no-infer-lists", "Recover no lists.", typed => typed with { NoInferLists = true }),
        Flag<ConvertArguments>("--no-infer-citations", "Make no lists of references.", typed => typed with { NoInferCitations = true }),
        Value<ConvertArguments>("--infer-threshold", "NUMBER",
            "Score from 0 to 1 at which a line counts as a heading, by default 0.5; higher makes fewer and surer ones.",
            (typed, value) => typed with { InferThreshold = value }),
        Flag<ConvertArguments>("--promote-bold", "Where a page has no headings, make some of short paragraphs that are bold from end to end.",
            typed => typed with { PromoteBold = true }),
        Flag<ConvertArguments>("--explain-structure", "Print on standard error why lines became headings, lists or the title, or nearly did.",
            typed => typed with { ExplainStructure = true }),
        Choice<ConvertArguments, FrontMatterFormat?>("--front-matter",
            "Notation of front matter, where the profile's generator reads it; with none the title is a first heading.",
            [("yaml", FrontMatterFormat.Yaml), ("toml", FrontMatterFormat.Toml), ("json", FrontMatterFormat.Json), ("none", null)],
            (typed, value) => typed with { FrontMatter = value is not null, FrontMatterFormat = value }),
        Choice<ConvertArguments, Placeholder?>("--placeholders", "What stands where WordPress would put a form or a list of posts: a comment by default.",
            [("comment", Placeholder.Comment), ("text", Placeholder.Text), ("none", Placeholder.None)],
            (typed, value) => typed with { Placeholders = value }),
        Flag<ConvertArguments>("--include-hidden", "Write what the editor had switched off, too.", typed => typed with { IncludeHidden = true }),
        Value<ConvertArguments>("--config", "FILE", "Configuration to use; by default the nearest vccleaner.json, up to the root of the repository.",
            (typed, value) => typed with { Config = value }),
        Flag<ConvertArguments>("--isolated", "Look for no configuration.", typed => typed with { Isolated = true }),
        Flag<ConvertArguments>("--no-verify", "Write what has not been re-read and compared.", typed => typed with { NoVerify = true }),
    ];

    private static IEnumerable<OptionDeclaration<ConvertArguments>> Messages() =>
    [
        Choice<ConvertArguments, Severity?>("--fail-on",
            "Least severity of a finding that makes the exit code 1. By default only an article that could not be converted does.",
            [("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("never", null)],
            (typed, value) => typed with { FailOn = value }),
        Values<ConvertArguments>("--report", "FORMAT=PATH", "Write all findings to a file as well, as `lint` does; may be given several times.",
            (typed, values) => typed with { Reports = values }, ReportTarget.Starts),
        Value<ConvertArguments>("--root", "DIR", "What paths in reports are relative to; by default the root of the repository.",
            (typed, value) => typed with { Root = value }),
        Flag<ConvertArguments>("-q, --quiet", "Print errors only, and no summary.", typed => typed with { Quiet = true }),
        Flag<ConvertArguments>("--verbose", "Print each finding, those of severity info too, and where a bug of ours happened.",
            typed => typed with { Verbose = true }),
        Choice<ConvertArguments, ColorChoice>("--color", "When to colour findings.",
            [("auto", ColorChoice.Auto), ("always", ColorChoice.Always), ("never", ColorChoice.Never)],
            (typed, value) => typed with { Color = value }),
        Flag<ConvertArguments>("--no-color", "The same as --color never.", typed => typed with { Color = ColorChoice.Never }),
    ];
}
