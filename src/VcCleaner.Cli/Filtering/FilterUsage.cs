using VcCleaner.Cli.Converting;

namespace VcCleaner.Cli.Filtering;

/// <summary>Which other options make no sense for a filter, and why.</summary>
internal static class FilterUsage
{
    private const string ToOutput = "results go to standard output";
    private const string OnlyInput = "articles come from standard input";
    private const string EachLine = "every line is converted; choose before, as with `jq 'select(…)'`";

    /// <exception cref="CommandFailure">One of them was typed.</exception>
    public static void Check(ConvertArguments typed)
    {
        if (typed.Input.Words is not ([] or ["-"]))
            throw new CommandFailure($"`--ndjson` reads standard input; write `vccleaner convert --ndjson < {typed.Input.Words[0]}`.");
        if (Refused(typed) is { } refused) throw new CommandFailure($"`{refused.Option}` makes no sense with `--ndjson`: {refused.Reason}.");
    }

    private static (string Option, string Reason)? Refused(ConvertArguments typed) =>
        OfOutput(typed) ?? OfInput(typed) ?? OfExport(typed.Export);

    private static (string Option, string Reason)? OfOutput(ConvertArguments typed) =>
        typed.Output is not null ? ("--output", ToOutput)
        : typed.Force ? ("--force", ToOutput)
        : typed.DryRun ? ("--dry-run", ToOutput)
        : typed.Check ? ("--check", ToOutput)
        : typed.Diff ? ("--diff", ToOutput)
        : !typed.Reports.IsEmpty ? ("--report", "each result has its findings")
        : typed.Root is not null ? ("--root", "each result has its findings")
        : typed.ExplainStructure ? ("--explain-structure", "it tells people of one article at a time")
        : typed.Shard is not null ? ("--shard", "whoever feeds the filter divides the articles")
        : null;

    private static (string Option, string Reason)? OfInput(ConvertArguments typed) =>
        typed.Input.ListFile is not null ? ("--files-from", OnlyInput)
        : typed.Input.IsListNullTerminated ? ("--null", OnlyInput)
        : !typed.Input.Exclude.IsEmpty ? ("--exclude", OnlyInput)
        : typed.Input.ForceExclude ? ("--force-exclude", OnlyInput)
        : typed.Input.NoIgnore ? ("--no-ignore", OnlyInput)
        : typed.Input.StdinFileName is not null ? ("--stdin-filename", "each line may have a `name`")
        : typed.EncodingName is not null ? ("--encoding", "JSON is UTF-8")
        : typed.InputKind is not null ? ("--input-format", "each line is an article, so it is text, html or markdown")
        : null;

    private static (string Option, string Reason)? OfExport(ExportArguments export) =>
        !export.OnlyTypes.IsEmpty ? ("--only-type", EachLine)
        : !export.OnlyStatuses.IsEmpty ? ("--only-status", EachLine)
        : export.IncludePrivate ? ("--include-private", EachLine)
        : !export.Posts.IsEmpty ? ("--post", EachLine)
        : export.Since is not null ? ("--since", EachLine)
        : export.Comments ? ("--comments", "a line has none")
        : export.TablePrefix is not null ? ("--table-prefix", "a line is no database")
        : export.MediaRoot is not null ? ("--media-root", "there is no output folder from which its files could be linked")
        : null;
}
