using System.Collections.Frozen;
using System.Globalization;
using VcCleaner.Cli.Files;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Reporting;
using VcCleaner.Configuration;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>From what was typed to what it means. Pure: what it must know of the world is handed in.</summary>
/// <param name="workingDirectory">Where relative paths start.</param>
/// <param name="isFolder">Whether a full path is an existing folder.</param>
/// <param name="processorCount">How many articles are converted at a time unless somebody says so.</param>
internal sealed class ConvertResolver(string workingDirectory, Func<string, bool> isFolder, int processorCount = 1)
{
    private const string Dash = "-";

    private static readonly string[] PageExtensions = [".md", ".markdown", ".mdx", ".txt", ".html", ".htm"];

    /// <summary>What the options mean, before any input is looked at.</summary>
    /// <param name="typed">The options.</param>
    /// <param name="settings">What the configuration says; an option that was typed wins.</param>
    /// <exception cref="CommandFailure">The words contradict each other.</exception>
    public ConvertRequest Resolve(ConvertArguments typed, Settings? settings = null)
    {
        settings ??= Settings.None;
        if (typed is { Infer: true, NoInfer: true }) throw CommonOptions.Contradiction("--infer", "--no-infer");
        if (typed is { PromoteBold: true, NoInfer: true }) throw CommonOptions.Contradiction("--promote-bold", "--no-infer");
        if (typed is { Quiet: true, Verbose: true }) throw CommonOptions.Contradiction("--quiet", "--verbose");
        if (typed is { Check: true, Diff: true }) throw CommonOptions.Contradiction("--check", "--diff");
        if (typed is { DryRun: true, Check: true }) throw CommonOptions.Contradiction("--dry-run", "--check");
        if (typed is { DryRun: true, Diff: true }) throw CommonOptions.Contradiction("--dry-run", "--diff");
        CommonOptions.CheckInputs(typed.Input);

        return new ConvertRequest
        {
            Pipeline = new PipelineOptions
            {
                // `true` in the file is the default; only the option forces inference on Markdown.
                Infer = typed.Infer ? true : typed.NoInfer || (settings.Infer.All == false && !typed.PromoteBold) ? false : null,
                InferHeadings = !typed.NoInferHeadings && settings.Infer.Headings != false,
                InferLists = !typed.NoInferLists && settings.Infer.Lists != false,
                InferCitations = !typed.NoInferCitations && settings.Infer.Citations != false,
                PromoteBold = typed.PromoteBold || (settings.Infer.PromoteBold == true && !typed.NoInfer),
                ExplainStructure = typed.ExplainStructure,
                InferThreshold = Threshold(typed.InferThreshold) ?? settings.Infer.Threshold ?? new PipelineOptions().InferThreshold,
                FrontMatter = typed.FrontMatter,
                FrontMatterFormat = typed.FrontMatterFormat ?? FrontMatterFormat.Yaml,
                Verify = !typed.NoVerify,
                Placeholders = typed.Placeholders ?? settings.Placeholders ?? Placeholder.Comment,
                WrapWidth = WrapWidth(typed.Wrap) ?? settings.WrapWidth ?? 0,
                KeepsHidden = typed.IncludeHidden || settings.IncludeHidden == true,
            },
            OwnElements = settings.Shortcodes,
            Families = settings.Families,
            LineEnding = typed.LineEnding ?? (settings.EndsLinesWithReturn is not { } hasReturn ? null
                : hasReturn ? LineEnding.CarriageReturnLineFeed : LineEnding.LineFeed),
            Reader = new ReaderOptions
            {
                EncodingName = CommonOptions.Encoding(typed.EncodingName),
                Format = typed.InputFormat,
                Kind = typed.InputKind,
                MetaKeys = settings.FrontMatter.Fields.Select(field => field.Value).ToFrozenSet(StringComparer.Ordinal),
                CsvColumns = settings.CsvColumns,
                TablePrefix = typed.Export.TablePrefix,
            },
            FailOn = typed.FailOn,
            ShowFrom = typed.Quiet ? Severity.Error : typed.Verbose ? Severity.Info : Severity.Warning,
            IsVerbose = typed.Verbose,
            IsQuiet = typed.Quiet,
            MayReplace = typed.Force,
            Mode = typed.DryRun ? OutputMode.List : typed.Check ? OutputMode.Check : typed.Diff ? OutputMode.Diff : OutputMode.Write,
            Jobs = CommonOptions.Jobs(typed.Jobs, processorCount),
            Shard = typed.Shard is null ? null : ShardOption.Parse(typed.Shard),
            IsWhole = typed.Export.IsWhole,
            IsPartial = typed.Export.IsPartial,
            Reports = [.. typed.Reports.Select(ReportTarget.Parse)],
            Root = typed.Root,
            Color = typed.Color,
        };
    }

    /// <summary>Where the articles go, now that it is known how many there may be.</summary>
    /// <param name="typed">The options.</param>
    /// <param name="found">The inputs.</param>
    /// <param name="settings">What the configuration says; its folder is for several articles only.</param>
    /// <exception cref="CommandFailure">They cannot go there.</exception>
    public ConvertDestination ResolveDestination(ConvertArguments typed, FoundInputs found, Settings? settings = null)
    {
        var destination = found.IsBatch ? Batch(typed.Output ?? settings?.Output, found) : Single(typed.Output, found);
        if (destination.Path is null && (typed.DryRun || typed.Check || typed.Diff))
        {
            var option = typed.DryRun ? "--dry-run" : typed.Check ? "--check" : "--diff";
            throw new CommandFailure($"`{option}` compares files; name a place, as in `-o pages/`.");
        }

        return destination;
    }

    private ConvertDestination Batch(string? output, FoundInputs found)
    {
        var name = output ?? $"{found.BatchName}-md";
        var path = Path.GetFullPath(name, workingDirectory);
        var few = found.Folders.IsEmpty && found.Exports.IsEmpty;
        if (name == Dash)
        {
            var articles = few ? $"{found.Pages.Length} articles" : "the articles of a folder or an export";
            throw new CommandFailure($"{articles} cannot share standard output; name a folder, as in `-o pages/`.");
        }

        if (few && !IsFolderName(name) && !isFolder(path) && PageExtensions.Contains(Path.GetExtension(name).ToLowerInvariant()))
            throw new CommandFailure($"{found.Pages.Length} articles cannot share the file `{name}`; for a folder write `-o {name}/`.");

        return new ConvertDestination(name, path, IsBatch: true)
        {
            SourceName = found.Exports.IsEmpty ? found.BatchName : found.Exports[0].Name,
        };
    }

    private ConvertDestination Single(string? output, FoundInputs found)
    {
        if (output is null or Dash) return new ConvertDestination("<stdout>", null, IsBatch: false);

        var path = Path.GetFullPath(output, workingDirectory);
        if (found.Pages.IsEmpty || (!IsFolderName(output) && !isFolder(path))) return new ConvertDestination(output, path, IsBatch: false);

        var target = ConvertTarget.In(output, path, FileName(found.Pages[0]));
        return new ConvertDestination(target.Name, target.Path, IsBatch: false);
    }

    private static string FileName(PageInput page) => Path.GetFileName(page.Place) + ".md";

    private static double? Threshold(string? typed)
    {
        if (typed is null) return null;
        return double.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 1
            ? score
            : throw new CommandFailure($"`--infer-threshold` takes a number from 0 to 1, such as 0.7, not `{typed}`.");
    }

    private static int? WrapWidth(string? typed)
    {
        if (typed is null) return null;
        return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width <= SettingsReader.MaxWrapWidth
            ? width
            : throw new CommandFailure($"`--wrap` takes a number of columns up to {SettingsReader.MaxWrapWidth}, or 0, not `{typed}`.");
    }

    private static bool IsFolderName(string output) =>
        output.EndsWith('/') || output.EndsWith(Path.DirectorySeparatorChar);
}
