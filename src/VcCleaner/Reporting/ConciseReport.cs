using System.Text;

namespace VcCleaner.Reporting;

/// <summary><c>concise</c>: a line for each finding, for editors, problem matchers and <c>grep</c>. An empty report is empty.</summary>
internal sealed class ConciseReport : ReportFormat
{
    public override string Name => "concise";

    public override void Write(Report report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var finding in report.Findings) writer.WriteLine(finding.ToLine());
    }
}
