using VcCleaner.Cli.Commands;
using VcCleaner.Cli.Reporting;
using VcCleaner.Diagnostics;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Converting;

/// <summary>Keeps the findings of a conversion for its reports: the same list, in the same formats, as those of <c>lint</c>.</summary>
internal sealed class ConvertFindings(ConvertRequest request, Surroundings surroundings)
{
    private readonly ReportPaths _paths = ReportPaths.Resolve(request.Root, surroundings);
    private readonly List<Finding> _findings = [];
    private readonly List<string> _files = [];

    public void Add(ArticleOutcome outcome)
    {
        _files.Add(_paths.Of(outcome.Name));
        foreach (var finding in outcome.Findings) _findings.Add(finding with { Path = _paths.Of(finding.Path) });
    }

    /// <exception cref="CommandFailure">A report cannot be written.</exception>
    public void Save(CancellationToken cancellation)
    {
        var report = Report.Of(_findings, _files, VersionCommand.Number);
        var output = new ReportOutput(surroundings);
        foreach (var target in request.Reports) output.Save(report, target, cancellation);
        if (request.Reports.Any(target => target.Format is GitHubReport)) output.AddToStepSummary(report);
    }
}
