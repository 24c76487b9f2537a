using System.Collections.Immutable;
using VcCleaner.Cli.Files;
using VcCleaner.Cli.Running;
using VcCleaner.Cli.Terminal;
using VcCleaner.Elements;

namespace VcCleaner.Cli.Converting;

/// <summary>Converts, writes and reports, article by article; a failure costs one article, never the run.</summary>
/// <param name="source">Loose pages or an export.</param>
/// <param name="destination">Where articles go.</param>
/// <param name="request">What the options mean.</param>
/// <param name="surroundings">Where to do it.</param>
internal sealed class ConvertRun(IArticleSource source, ConvertDestination destination, ConvertRequest request, Surroundings surroundings)
{
    /// <param name="failures">Inputs that could not be found.</param>
    /// <param name="cancellation">Ends the run between two files.</param>
    /// <returns>The worst exit code.</returns>
    public int Run(ImmutableArray<string> failures, CancellationToken cancellation)
    {
        using var report = new ConvertReport(request, destination, source.Count, surroundings);
        if (!request.Pipeline.Verify)
            report.Say("warning: --no-verify: the output is not compared with what was meant; text may be lost or changed.");
        foreach (var failure in failures) report.AddFailure(failure);

        if (source.Count != 0)
        {
            using var folder = destination.IsBatch && destination.Path is { } path
                ? OutputFolder.Open(destination.Name, path, willWrite: request.Mode == OutputMode.Write)
                : null;
            try
            {
                Convert(new OutputWriter(request, surroundings, folder), report, cancellation);
            }
            catch (OperationCanceledException)
            {
                report.Interrupt();
                throw;
            }

            if (request.Mode == OutputMode.Write) folder?.Manifest.Save(cancellation);
            report.Save(cancellation);
            report.Close();
        }

        return report.ExitCode;
    }

    private void Convert(OutputWriter writer, ConvertReport report, CancellationToken cancellation)
    {
        if (!ConvertArticles(writer, report, cancellation)) return;
        foreach (var side in source.Finish())
        {
            var target = ConvertTarget.In(destination.Name, destination.Path!, side.Place);
            if (request.IsPartial && File.Exists(target.Path)) continue;
            Guard(report, () => report.AddSideFile(writer.PutBeside(target, side.Text, destination.SourceName, cancellation)));
        }

        // Where something could not be read, nothing is known to be stale.
        if (!request.IsWhole || report.HasGaps) return;
        report.AddRemoved(writer.Prune(source.IsOrigin, destination.Name));
        if (source.IsSite && writer.CountOthers(source.IsOrigin) is var others and > 0)
            report.AddNote($"{others} files in `{destination.Name}` come from other inputs and were left; remove them if they are stale.");
    }

    /// <returns>False if the input broke off.</returns>
    private bool ConvertArticles(OutputWriter writer, ConvertReport report, CancellationToken cancellation)
    {
        var catalog = ElementCatalog.CreateDefault(request.OwnElements, request.Families);
        var workers = source.Count is { } count ? Math.Min(count, request.Jobs) : request.Jobs;
        try
        {
            var outcomes = OrderedWork.Run(
                source.Jobs(), workers, () => new Pipeline(request.Pipeline, catalog), ConvertOne, cancellation);
            foreach (var outcome in outcomes) Write(outcome, writer, report, cancellation);
            return true;
        }
        catch (IOException exception) when (!BrokenPipe.IsCauseOf(exception))
        {
            report.AddFailure($"`{destination.SourceName}` cannot be read to its end: {exception.Message}");
            return false;
        }
    }

    private static ArticleOutcome ConvertOne(ArticleJob job, Pipeline pipeline)
    {
        try
        {
            return job.Convert(pipeline);
        }
#pragma warning disable CA1031 // A bug of ours costs one article, not the run.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return ArticleOutcome.Broken(job.Name, exception);
        }
    }

    private void Write(ArticleOutcome outcome, OutputWriter writer, ConvertReport report, CancellationToken cancellation)
    {
        report.Add(outcome);
        source.Collect(outcome);
        if (outcome.Target is not { } target) return;

        var text = LineEndings.Apply(outcome.Text, request.LineEnding);
        Guard(report, () =>
        {
            if (!outcome.IsVerified)
            {
                if (!target.IsStandardOutput) writer.PutRejected(target, text, outcome.Name, outcome.Line, cancellation);
                report.AddRejected(outcome.Name, target);
                return;
            }

            report.AddWritten(outcome, writer.Put(target, text, outcome.Name, outcome.Line, cancellation));
            writer.ClearRejected(target);
        });
    }

    private static void Guard(ConvertReport report, Action action)
    {
        try
        {
            action();
        }
        catch (FileInTheWay inTheWay)
        {
            report.AddInTheWay(inTheWay.Message);
        }
        catch (CommandFailure failure)
        {
            report.AddFailure(failure.Message);
        }
    }
}
