using System.Globalization;
using System.Text;
using VcCleaner.Cli.Explaining;
using VcCleaner.Diagnostics;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Linting;

/// <summary>How often each rule was broken, and how much of it can be repaired.</summary>
internal static class StatisticsTable
{
    public static string ToText(Report report)
    {
        var rows = Rows(report).ToArray();
        if (rows.Length == 0) return "";

        var text = new StringBuilder($"{"Findings",8}  {"Fixable",7}  {"Severity",-8}  Rule\n");
        foreach (var (rule, severity, count, fixable) in rows)
            text.Append(CultureInfo.InvariantCulture, $"{count,8}  {fixable,7}  {severity.ToWord(),-8}  {rule.Title()}\n");
        return text.ToString();
    }

    public static string ToJson(Report report) => JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var (rule, severity, count, fixable) in Rows(report))
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("severity", severity.ToWord());
            json.WriteNumber("count", count);
            json.WriteNumber("fixable", fixable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static IEnumerable<(DiagnosticDescriptor Rule, Severity Severity, int Count, int Fixable)> Rows(Report report)
    {
        var fixable = report.Findings.Where(finding => finding.IsFixable(FixSafety.Safe))
            .GroupBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)
            .ToDictionary(rule => rule.Key, rule => rule.Count(), StringComparer.Ordinal);
        return ReportWords.Rules(report).Select(row => (row.Rule, row.Severity, row.Count, fixable.GetValueOrDefault(row.Rule.Id)));
    }
}
