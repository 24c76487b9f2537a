using VcCleaner.Cli.Files;
using VcCleaner.Cli.Terminal;
using VcCleaner.Diagnostics;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Converting;

/// <summary>Tells people what happens, on standard error, and keeps the exit code.</summary>
/// <remarks>
/// Of one article each finding is printed. Of several, findings are counted and shown once for each rule at the end; what costs
/// an article is printed at once.
/// </remarks>
internal sealed class ConvertReport : IDisposable
{
    private const int MaxInTheWayShown = 5;

    /// <summary>A full disk fails every article in the same way.</summary>
    private const int MaxFailuresShown = 20;

    private readonly ConvertRequest _request;
    private readonly ConvertDestination _destination;
    private readonly Surroundings _surroundings;
    private readonly FindingPrinter _printer;
    private readonly FindingTally _tally = new();
    private readonly ProgressLine _progress;
    private readonly RunCounts _counts = new();
    private readonly ConvertFindings? _findings;
    private readonly long _start;
    private int _inTheWay;
    private int _failures;

    public ConvertReport(ConvertRequest request, ConvertDestination destination, int? articleCount, Surroundings surroundings)
    {
        _request = request;
        _destination = destination;
        _surroundings = surroundings;
        _start = surroundings.Time.GetTimestamp();
        _printer = new FindingPrinter(
            surroundings.Error,
            ColorDecision.Resolve(request.Color, surroundings.IsErrorTerminal, surroundings.Variable));
        _findings = request.Reports.IsEmpty ? null : new ConvertFindings(request, surroundings);
        _progress = new ProgressLine(surroundings, articleCount, destination.IsBatch && !request.IsQuiet);
    }

    public int ExitCode { get; private set; }

    /// <summary>Whether something could not be read, so that nobody knows what it would have become.</summary>
    public bool HasGaps { get; private set; }

    public void Say(string message)
    {
        _progress.Erase();
        _surroundings.Say(message);
    }

    /// <summary>Findings of an article, and what they mean for the exit code.</summary>
    public void Add(ArticleOutcome outcome)
    {
        _progress.Advance();
        _counts.Add(outcome);
        _findings?.Add(outcome);
        HasGaps |= outcome.HasFailed || outcome.IsLost;
        if (outcome.HasFailed) Raise(Cli.ExitCode.Failure);
        else if (outcome.HasLoss || outcome.Findings.Any(finding => finding.Severity >= _request.FailOn)) Raise(Cli.ExitCode.Findings);

        // What closes the gate must be seen, or the exit code is a riddle.
        var shown = outcome.Findings
            .Where(finding => finding.Severity >= _request.ShowFrom || finding.Severity >= _request.FailOn)
            .ToArray();
        if (_destination.IsBatch && !_request.IsVerbose && !outcome.HasFailed && !outcome.HasLoss) _tally.Add(shown);
        else if (shown.Length > 0) Print(shown);

        if (!outcome.Structure.IsEmpty) Explain(outcome);
        if (outcome.Failure.Length > 0) Say(outcome.Failure);
        if (_request.IsVerbose && outcome.StackTrace.Length > 0) _surroundings.Error.Write(outcome.StackTrace + "\n");
    }

    public void AddWritten(ArticleOutcome outcome, FileChange change)
    {
        _counts.AddWritten(outcome, change);
        RaiseIfDrifted(change);
    }

    public void AddSideFile(FileChange change)
    {
        _counts.AddChange(change);
        RaiseIfDrifted(change);
    }

    public void AddRemoved(int count)
    {
        _counts.Removed += count;
        if (count > 0) RaiseIfDrifted(FileChange.Remove);
    }

    /// <summary>What people may want to know, unless they want it quiet.</summary>
    public void AddNote(string message)
    {
        if (!_request.IsQuiet) Say(message);
    }

    /// <summary>An article that would not have said what was meant.</summary>
    public void AddRejected(string name, ConvertTarget target)
    {
        _counts.Failed++;
        Raise(Cli.ExitCode.Findings);
        Say(target.IsStandardOutput
            ? $"{name}: nothing was printed, because it would not say what was meant; --no-verify prints it all the same."
            : $"{name}: `{target.Name}` was not written, because it would not say what was meant; see `{target.Rejected.Name}`.");
    }

    public void AddInTheWay(string message)
    {
        _inTheWay++;
        _counts.Failed++;
        Raise(Cli.ExitCode.Failure);
        if (_inTheWay <= MaxInTheWayShown) Say(message);
    }

    public void AddFailure(string message)
    {
        HasGaps = true;
        _counts.Failed++;
        Raise(Cli.ExitCode.Failure);
        if (++_failures <= MaxFailuresShown) Say(message);
    }

    /// <summary>Writes the reports that were asked for.</summary>
    public void Save(CancellationToken cancellation)
    {
        try
        {
            _findings?.Save(cancellation);
        }
        catch (CommandFailure failure)
        {
            AddFailure(failure.Message);
        }
    }

    /// <summary>The last words of a run that was stopped.</summary>
    public void Interrupt()
    {
        if (_destination.IsBatch && _request.Mode == OutputMode.Write)
            AddNote($"{_counts.Changed} files were written; the same command goes on from there.");
    }

    /// <summary>The last lines of the run; the most important one is the last.</summary>
    public void Close()
    {
        _progress.Erase();
        if (_inTheWay > MaxInTheWayShown)
            Say($"and {_inTheWay - MaxInTheWayShown} more files exist and differ; --force replaces them.");
        if (_failures > MaxFailuresShown) Say($"and {_failures - MaxFailuresShown} more failures.");
        if (!_destination.IsBatch) return;

        foreach (var row in _tally.Rows()) _printer.Print(row.First, row.Count);
        if (_request.IsQuiet) return;

        if (RunSummary.LeftOut(_counts) is { Length: > 0 } leftOut) Say(leftOut);
        var elapsed = _surroundings.Time.GetElapsedTime(_start);
        _surroundings.Error.Write(RunSummary.Of(_counts, elapsed, _destination, _request.Mode, hasMore: _tally.HasMore) + "\n");
    }

    public void Dispose() => _progress.Erase();

    private void Print(Finding[] findings)
    {
        _progress.Erase();
        if (_request.IsVerbose)
        {
            foreach (var finding in findings) _printer.Print(finding);
            return;
        }

        foreach (var hidden in _printer.PrintFolded(findings))
            _surroundings.Say($"and {hidden.Count} more of {hidden.Id}; --verbose shows them.");
    }

    private void Explain(ArticleOutcome outcome)
    {
        _progress.Erase();
        foreach (var decision in outcome.Structure) _surroundings.Error.Write($"{PrintableText.AtLineStart(outcome.Name)}: {PrintableText.Of(decision)}\n");
    }

    private void RaiseIfDrifted(FileChange change)
    {
        if (change != FileChange.None && _request.Mode is (OutputMode.Check or OutputMode.Diff)) Raise(Cli.ExitCode.Findings);
    }

    private void Raise(int exitCode) => ExitCode = Math.Max(ExitCode, exitCode);
}
