using System.Collections.Immutable;

namespace VcCleaner.Reporting;

/// <summary>Every form of report, in the order in which the help lists them.</summary>
internal static class ReportFormats
{
    public static ImmutableArray<ReportFormat> All { get; } =
    [
        new TextReport(TextColors.None), new ConciseReport(), new JsonReport(), new NdjsonReport(), new SarifReport(), new GitHubReport(),
        new GitLabReport(), new JUnitReport(), new CheckstyleReport(), new RdjsonReport(), new MarkdownReport(), new HtmlReport(),
    ];

    public static ReportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
