using System.Globalization;
using System.Text;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary><c>markdown</c>: tables for the summary of a build, a comment or an issue; the rules by number, then each finding.</summary>
internal sealed class MarkdownReport : ReportFormat
{
    /// <summary>What GitHub takes for the summary of a step; a larger one it refuses as a whole.</summary>
    public const int MaxBytes = 1 << 20;

    private const int RoomForEnd = 256;

    public override string Name => "markdown";

    public override void Write(Report report, Stream output) => output.Write(Encoding.UTF8.GetBytes(Text(report, out _)));

    public override string? Shortfall(Report report)
    {
        Text(report, out var missing);
        return missing > 0 ? End(missing) : null;
    }

    private static string Text(Report report, out int missing)
    {
        var text = new StringBuilder("# vccleaner\n\n").Append(ReportWords.Summary(report)).Append('\n');
        missing = 0;
        if (report.Findings.IsEmpty) return text.ToString();

        text.Append("\n## Rules\n\n| Rule | Severity | Findings |\n| :--- | :--- | ---: |\n");
        foreach (var (rule, severity, count) in ReportWords.Rules(report))
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Id} {MarkdownCell.Code(rule.Name)} | {severity.ToWord()} | {count} |\n");

        text.Append("\n## Findings\n\n| Place | Severity | Rule | Message | In |\n| :--- | :--- | :--- | :--- | :--- |\n");
        var bytes = Encoding.UTF8.GetByteCount(text.ToString()) + RoomForEnd;
        for (var i = 0; i < report.Findings.Length; i++)
        {
            var row = Row(report.Findings[i]);
            bytes += Encoding.UTF8.GetByteCount(row);
            if (bytes > MaxBytes)
            {
                missing = report.Findings.Length - i;
                text.Append('\n').Append(End(missing)).Append('\n');
                break;
            }

            text.Append(row);
        }

        return text.ToString();
    }

    private static string Row(Finding finding) =>
        $"| {MarkdownCell.Code($"{PrintableText.Of(finding.Path)}:{finding.Start}")} | {finding.Severity.ToWord()} | {finding.Descriptor.Id} "
        + $"| {MarkdownCell.Of(finding.Message)} | {MarkdownCell.Code(finding.ContentPath)} |\n";

    private static string End(int missing) =>
        string.Create(CultureInfo.InvariantCulture, $"And {missing} more findings, for which there is no room here.");
}
