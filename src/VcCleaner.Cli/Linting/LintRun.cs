using System.Collections.Immutable;
using VcCleaner.Cli.Commands;
using VcCleaner.Cli.Inputs;
using VcCleaner.Cli.Reporting;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Linting;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Linting;

/// <summary>Looks, repairs if asked to, reports, and decides the exit code.</summary>
internal sealed class LintRun
{
    private readonly LintRequest _request;
    private readonly Surroundings _surroundings;
    private readonly ElementCatalog _catalog;
    private readonly Linter _linter;
    private readonly PhaseTimes _times;
    private bool _hasFailed;

    public LintRun(LintRequest request, Surroundings surroundings)
    {
        _request = request;
        _surroundings = surroundings;
        _catalog = ElementCatalog.CreateDefault(request.OwnElements, request.Families);
        _linter = new Linter(request.Options, _catalog);
        _times = new PhaseTimes(surroundings.Time);
    }

    /// <param name="words">What was typed, for the summary.</param>
    /// <param name="found">What it stands for.</param>
    /// <param name="cancellation">Ends the run.</param>
    public int Run(ImmutableArray<string> words, FoundInputs found, CancellationToken cancellation)
    {
        var inputs = InputsOf(found);
        if (inputs.IsEmpty && _hasFailed) return ExitCode.Failure;

        var fixes = new FixRun(_request, _linter, _surroundings);
        if (_request.Fix is not null)
        {
            fixes.Run(inputs, Fail, cancellation);
            _times.End("fixes");
            if (_request.IsDiff) return _hasFailed ? ExitCode.Failure : fixes.Files > 0 && !_request.ExitsZero ? ExitCode.Findings : ExitCode.Success;
        }

        var check = new ArticleCheck(_request, _linter, _catalog, _surroundings);
        var findings = FileIgnores.Apply(check.Run(inputs, Fail, cancellation), _request);
        _times.End("articles");
        if (_request.UpdatesBaseline) return Update(findings, inputs, cancellation);

        var (fresh, known, stale) = _request.BaselinePath is { } path ? new BaselineFile(path, _request, inputs.Select(input => input.File.Name)).Apply(findings) : new(findings, 0, []);
        var report = Report.Of([.. fresh, .. stale], inputs.Select(input => input.File.Name), VersionCommand.Number);
        Tell(report, cancellation);
        _times.End("reports");

        if (!_request.IsQuiet)
        {
            if (fixes.Files > 0) _surroundings.Say(fixes.Summary);
            _surroundings.Error.Write(LintSummary.Of(report, check.Count, known, _times.Total, words) + "\n");
        }

        if (_request.IsTiming) _surroundings.Error.Write(_times.ToText() + "\n");
        return CodeOf(report, stale.Length > 0);
    }

    /// <summary>Names what would be looked at, one a line, as a terminal can open it.</summary>
    public int ShowFiles(FoundInputs found)
    {
        foreach (var input in InputsOf(found)) _surroundings.Write(PrintableText.Of(input.TypedName) + "\n");
        return _hasFailed ? ExitCode.Failure : ExitCode.Success;
    }

    private ImmutableArray<LintInput> InputsOf(FoundInputs found)
    {
        foreach (var failure in found.Failures) Fail(failure);
        var inputs = LintInput.Of(found, _request.Paths, _surroundings, Fail);
        if (inputs.IsEmpty && !_hasFailed && !_request.AllowsEmpty) Fail("no input matched; --allow-empty takes that well.");
        return inputs;
    }

    private int Update(ImmutableArray<Finding> findings, ImmutableArray<LintInput> inputs, CancellationToken cancellation)
    {
        var summary = new BaselineFile(_request.BaselinePath!, _request, inputs.Select(input => input.File.Name)).Update(findings, cancellation);
        if (!_request.IsQuiet) _surroundings.Say(summary);
        return _hasFailed ? ExitCode.Failure : ExitCode.Success;
    }

    private void Tell(Report report, CancellationToken cancellation)
    {
        var output = new ReportOutput(_surroundings);
        foreach (var target in _request.Reports)
        {
            try
            {
                output.Save(report, target, cancellation);
            }
            catch (CommandFailure failure)
            {
                Fail(failure.Message);
            }
        }

        if (_request.Reports.Select(target => target.Format).Append(_request.Format).Any(format => format is GitHubReport)) output.AddToStepSummary(report);
        if (_request.IsStatistics) _surroundings.Write(_request.Format is JsonReport ? StatisticsTable.ToJson(report) : StatisticsTable.ToText(report));
        else output.Print(_request.IsFromHere ? FromHere(report) : report, _request.Format);
    }

    /// <summary>The same with paths that a terminal can open.</summary>
    private Report FromHere(Report report) => Report.Of(
        report.Findings.Select(finding => finding with { Path = _request.Paths.FromHere(finding.Path) }), [], report.ToolVersion);

    private int CodeOf(Report report, bool isStale)
    {
        if (_hasFailed) return ExitCode.Failure;
        if (_request.ExitsZero) return ExitCode.Success;
        var isOver = report.Findings.Any(finding => finding.Severity >= _request.FailOn)
            || report.Counts.Warnings > _request.MaxWarnings
            || (isStale && _request.FailOn is not null);
        return isOver ? ExitCode.Findings : ExitCode.Success;
    }

    private void Fail(string message)
    {
        _hasFailed = true;
        _surroundings.Say(message);
    }
}
