using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary><c>github</c>: workflow commands, which GitHub shows as annotations beside the code.</summary>
/// <remarks>
/// Of a step it keeps ten errors, ten warnings and ten notices, and drops the rest without a word. So no more are written, a line
/// tells how many are missing, and the whole list goes to the step's summary (<see cref="MarkdownReport"/>).
/// Escapes as in @actions/core; the message begins with the place, so that the log can be read, too.
/// </remarks>
internal sealed class GitHubReport : ReportFormat
{
    private const int MaxOfEachKind = 10;

    public override string Name => "github";

    public override void Write(Report report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var shown = Shown(report);
        foreach (var finding in shown) writer.WriteLine(Annotation(finding));
        if (Shortfall(report) is { } shortfall) writer.WriteLine(shortfall);
    }

    public override string? Shortfall(Report report) =>
        report.Findings.Length - Shown(report).Length is var missing and > 0
            ? $"and {missing.ToString(CultureInfo.InvariantCulture)} more findings, which GitHub would not show here; the step's summary lists them all."
            : null;

    /// <summary>The first ten of each severity, in the order of the report.</summary>
    private static ImmutableArray<Finding> Shown(Report report)
    {
        var counts = new int[Enum.GetValues<Severity>().Length];
        return [.. report.Findings.Where(finding => counts[(int)finding.Severity]++ < MaxOfEachKind)];
    }

    private static string Annotation(Finding finding)
    {
        var command = finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        // Columns of a finding of several lines make GitHub drop the annotation.
        var columns = finding.IsOneLine()
            ? string.Create(CultureInfo.InvariantCulture, $",col={finding.Start.Column},endColumn={finding.End.Column}")
            : "";
        var message = $"{finding.Path}:{finding.Start}: {finding.Descriptor.Id} {finding.Message}";
        return string.Create(CultureInfo.InvariantCulture,
            $"::{command} file={Property(finding.Path)},line={finding.Start.Line},endLine={finding.End.Line}{columns},"
            + $"title={Property(finding.Descriptor.Title())}::{Data(message)}");
    }

    private static string Data(string text) => PrintableText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
