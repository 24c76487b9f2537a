using System.Globalization;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Reporting;
using VcCleaner.Cli.Terminal;
using VcCleaner.Configuration;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Linting;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Linting;

/// <summary>From what was typed to what it means.</summary>
/// <param name="surroundings">Environment, terminal, and where relative paths start.</param>
internal sealed class LintResolver(Surroundings surroundings)
{
    private const string DefaultBaseline = "vccleaner-baseline.json";
    private const string FormatVariable = "VCCLEANER_OUTPUT_FORMAT";

    /// <param name="typed">The options.</param>
    /// <param name="settings">What the configuration says; an option that was typed wins.</param>
    /// <exception cref="CommandFailure">The words contradict each other.</exception>
    public LintRequest Resolve(LintArguments typed, Settings settings)
    {
        Check(typed);
        var folder = settings.Folder ?? surroundings.WorkingDirectory;
        var format = FormatOf(typed);
        return new LintRequest
        {
            Options = new LintOptions
            {
                Selection = Selection(typed, settings.Lint),
                Depth = typed.Deep ? LintDepth.Conversion : LintOptions.Default.Depth,
                Scope = new LintScope { Types = typed.OnlyTypes, Statuses = typed.OnlyStatuses, Posts = typed.Posts },
                PostIgnores = [.. settings.Lint.PerPostIgnores.Select(ignore => new PostIgnore(ignore.Place, ignore.Rules))],
            },
            Reader = new ReaderOptions { EncodingName = CommonOptions.Encoding(typed.EncodingName), Format = typed.InputFormat },
            OwnElements = settings.Shortcodes,
            Families = settings.Families,
            Conversion = typed.Deep
                ? new PipelineOptions { Placeholders = settings.Placeholders ?? Placeholder.Comment, KeepsHidden = settings.IncludeHidden == true }
                : null,
            Paths = ReportPaths.Resolve(typed.Root, surroundings),
            Format = format,
            IsFromHere = typed.Root is null && format is TextReport or ConciseReport,
            Reports = [.. typed.Reports.Select(ReportTarget.Parse)],
            FileIgnores = settings.Lint.PerFileIgnores,
            IgnoresFolder = folder,
            Fix = !typed.Fix && !typed.Diff ? null : typed.UnsafeFixes ? FixSafety.Unsafe : FixSafety.Safe,
            IsDiff = typed.Diff,
            BaselinePath = BaselinePath(typed, settings.Lint, folder),
            UpdatesBaseline = typed.UpdateBaseline,
            FailOn = typed.FailOn,
            MaxWarnings = MaxWarnings(typed.MaxWarnings),
            ExitsZero = typed.ExitZero,
            AllowsEmpty = typed.AllowEmpty || typed.Input.ForceExclude,
            IsStatistics = typed.Statistics,
            IsTiming = typed.Timing,
            IsQuiet = typed.Quiet,
            Jobs = CommonOptions.Jobs(typed.Jobs, surroundings.ProcessorCount),
        };
    }

    private static void Check(LintArguments typed)
    {
        CommonOptions.CheckInputs(typed.Input);
        if (typed is { Fix: true, Diff: true }) throw CommonOptions.Contradiction("--fix", "--diff");
        if (typed is { UpdateBaseline: true, Diff: true }) throw CommonOptions.Contradiction("--update-baseline", "--diff");
        if (typed is { Statistics: true, Diff: true }) throw CommonOptions.Contradiction("--statistics", "--diff");
        if (typed is { ShowFiles: true, ShowSettings: true }) throw CommonOptions.Contradiction("--show-files", "--show-settings");
        if (typed is { UnsafeFixes: true, Fix: false, Diff: false })
            throw new CommandFailure("`--unsafe-fixes` widens what `--fix` repairs or `--diff` shows; give one of them, too.");
        if (typed is { Statistics: true, OutputFormat: not (null or "text" or "json") })
            throw new CommandFailure("`--statistics` is a table; it goes with `--output-format text` or `json`.");
        if (typed.Fix && (typed.Input.Words.IsEmpty || typed.Input.Words.Contains("-")))
            throw new CommandFailure("`--fix` repairs files in place, and standard input is none; `--diff` shows what it would change.");
    }

    private ReportFormat FormatOf(LintArguments typed)
    {
        var word = typed.OutputFormat ?? (surroundings.Variable(FormatVariable) is { Length: > 0 } variable ? variable : "text");
        var format = ReportTarget.FormatOf(word, typed.OutputFormat is null ? FormatVariable : "--output-format");
        return format is TextReport && ColorDecision.Resolve(typed.Color, surroundings.IsOutputTerminal, surroundings.Variable)
            ? new TextReport(ColorCodes.ForReports)
            : format;
    }

    private static RuleSelection Selection(LintArguments typed, LintSettings settings)
    {
        foreach (var (option, words) in new[] { ("--select", typed.Select), ("--ignore", typed.Ignore), ("--extend-select", typed.ExtendSelect) })
        {
            if (words.FirstOrDefault(word => !RuleSelector.IsKnown(word)) is not { } unknown) continue;
            throw new CommandFailure(RuleSelector.Suggest(unknown) is { } nearest
                ? $"`{option}` knows no rule `{unknown}`; did you mean `{nearest}`?"
                : $"`{option}` knows no rule `{unknown}`; `vccleaner explain --all` lists them.");
        }

        return RuleSelection.Create(typed.Select, typed.Ignore, typed.ExtendSelect, settings.Rules, out _);
    }

    /// <summary>Whoever has begun with a list of what was there wants it next time, without a word more.</summary>
    private string? BaselinePath(LintArguments typed, LintSettings settings, string folder)
    {
        if (typed.Baseline is { } asked) return surroundings.FullPath(asked);
        if (settings.Baseline is { } set) return Path.GetFullPath(set, folder);
        var usual = Path.Combine(folder, DefaultBaseline);
        return typed.UpdateBaseline || (!typed.Isolated && File.Exists(usual)) ? usual : null;
    }

    private static int? MaxWarnings(string? typed) =>
        typed is null ? null
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new CommandFailure($"`--max-warnings` takes a number, not `{typed}`.");
}
