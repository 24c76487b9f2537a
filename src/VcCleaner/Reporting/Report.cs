using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary>What a run has to say: the input of every report format. Equal runs make equal reports, whatever the number of threads.</summary>
internal sealed record Report
{
    public const string ToolName = "vccleaner";

    private ReportCounts? _counts;

    private Report(ImmutableArray<Finding> findings, ImmutableArray<string> files, string toolVersion)
    {
        Findings = findings;
        Files = files;
        ToolVersion = toolVersion;
    }

    /// <summary>By path, line, column and rule; what people read of them is safe to print.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Every file that was looked at, clean ones too, by path.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>As <c>1.2.3</c>.</summary>
    public string ToolVersion { get; }

    public ReportCounts Counts => _counts ??= ReportCounts.Of(Findings);

    /// <param name="findings">In any order.</param>
    /// <param name="files">Every file that was looked at.</param>
    /// <param name="toolVersion">As <c>1.2.3</c>.</param>
    public static Report Of(IEnumerable<Finding> findings, IEnumerable<string> files, string toolVersion)
    {
        ImmutableArray<Finding> sorted =
        [
            .. findings
                .Select(finding => finding.ToPrintable())
                .OrderBy(finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Start.Line)
                .ThenBy(finding => finding.Start.Column)
                .ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.End.Line)
                .ThenBy(finding => finding.End.Column)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
        var all = new SortedSet<string>(files, StringComparer.Ordinal);
        foreach (var finding in sorted) all.Add(finding.Path);
        return new Report(sorted, [.. all], toolVersion);
    }
}
