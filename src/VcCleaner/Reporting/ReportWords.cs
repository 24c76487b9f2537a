using System.Globalization;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary>What reports for people say of a whole run.</summary>
internal static class ReportWords
{
    /// <summary>As <c>3 errors and 12 warnings in 4 files; 9 can be repaired with `vccleaner lint --fix`.</c></summary>
    public static string Summary(Report report)
    {
        var counts = report.Counts;
        string[] parts = [Counted(counts.Errors, "error"), Counted(counts.Warnings, "warning"), Counted(counts.Infos, "info")];
        var found = string.Join(", ", parts.Where(part => part.Length > 0));
        var files = Counted(report.Files.Length, "file") is { Length: > 0 } some ? some : "0 files";
        var fixes = counts.Fixable > 0 ? $"; {Number(counts.Fixable)} can be repaired with `vccleaner lint --fix`" : "";
        return $"{(found.Length > 0 ? found : "No findings")} in {files}{fixes}.";
    }

    /// <summary>The kinds of finding: the worst first, then the most frequent.</summary>
    public static IEnumerable<(DiagnosticDescriptor Rule, Severity Severity, int Count)> Rules(Report report) =>
        report.Findings
            .GroupBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)
            .Select(rule => (Rule: rule.First().Descriptor, Severity: rule.Max(finding => finding.Severity), Count: rule.Count()))
            .OrderByDescending(rule => rule.Severity)
            .ThenByDescending(rule => rule.Count)
            .ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal);

    private static string Counted(int count, string noun) => count == 0 ? "" : $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
