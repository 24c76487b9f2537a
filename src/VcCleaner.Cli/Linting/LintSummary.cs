using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Linting;

/// <summary>The closing line of <c>lint</c>: what was found in how much, and the next command.</summary>
internal static class LintSummary
{
    private static readonly NumberFormatInfo Digits = new() { NumberGroupSeparator = " " };

    /// <param name="report">What is reported.</param>
    /// <param name="articles">How many articles were looked at.</param>
    /// <param name="known">How many findings the baseline knows.</param>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="inputs">What was typed.</param>
    public static string Of(Report report, int articles, int known, TimeSpan elapsed, ImmutableArray<string> inputs)
    {
        var counts = report.Counts;
        string[] parts = [Counted(counts.Errors, "error"), Counted(counts.Warnings, "warning"), Counted(counts.Infos, "info", "infos")];
        var found = counts.Total == 0 ? "no findings" : string.Join(", ", parts.Where(part => part.Length > 0));
        var places = $"{Number(articles)} article{(articles == 1 ? "" : "s")}";
        var baseline = known > 0 ? $" beside {Number(known)} known" : "";
        var summary = string.Create(CultureInfo.InvariantCulture, $"{found}{baseline} in {places} in {elapsed.TotalSeconds:0.0} s");
        var next = Next(report, inputs);
        return next.Length > 0 ? $"{summary}  ({next})" : summary;
    }

    private static string Next(Report report, ImmutableArray<string> inputs)
    {
        if (report.Findings.IsEmpty) return "";
        var explain = $"vccleaner explain {ReportWords.Rules(report).First().Rule.Id}";
        if (inputs.IsEmpty || inputs.Contains("-")) return explain;

        // What is left after --fix is what nobody should repair unseen.
        var safe = report.Counts.Fixable;
        var unsafely = report.Findings.Count(finding => finding.IsFixable(FixSafety.Unsafe)) - safe;
        if (safe + unsafely == 0) return explain;
        var words = PrintableText.Of(string.Join(' ', inputs.Select(word => word.Contains(' ', StringComparison.Ordinal) ? $"'{word}'" : word)));
        return safe > 0
            ? $"{Number(safe)} fixable: vccleaner lint {words} --fix; {explain}"
            : $"{Number(unsafely)} fixable, unsafely: vccleaner lint {words} --unsafe-fixes --diff; {explain}";
    }

    private static string Counted(int count, string singular, string? plural = null) =>
        count == 0 ? "" : $"{Number(count)} {(count == 1 ? singular : plural ?? singular + "s")}";

    private static string Number(int count) => count.ToString("#,0", Digits);
}
