using System.Collections.Immutable;
using VcCleaner.Cli.Files;
using VcCleaner.Cli.Running;
using VcCleaner.Cli.Terminal;
using VcCleaner.Elements;
using VcCleaner.Sites;

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

        // A worker leaves its part even if no article falls to it.
        if (source.Count != 0 || request.Shard is not null)
        {
            using var folder = destination.IsBatch && destination.Path is { } path
                ? OutputFolder.Open(destination.Name, path, request.Mode == OutputMode.Write, request.Shard)
                : null;
            try
            {
                Run(folder, new OutputWriter(request, folder), report, cancellation);
            }
            catch (OperationCanceledException)
            {
                report.Interrupt();
                throw;
            }

            report.Save(cancellation);
            report.Close();
        }

        return report.ExitCode;
    }

    private void Run(OutputFolder? folder, OutputWriter writer, ConvertReport report, CancellationToken cancellation)
    {
        var isWritten = request.Mode == OutputMode.Write;
        if (request.Shard is { } shard)
        {
            if (isWritten && folder is not null) RunShard(shard, folder, writer, report, cancellation);
            else ConvertArticles(source.Collect, writer, report, cancellation);
            return;
        }

        if (ConvertArticles(source.Collect, writer, report, cancellation)) Complete(writer, report, hasGaps: false, cancellation);
        if (isWritten) folder?.Manifest.Save(cancellation);
    }

    /// <summary>A part of the articles; what comes after the last of all articles is done by the worker that ends last.</summary>
    private void RunShard(Shard shard, OutputFolder folder, OutputWriter writer, ConvertReport report, CancellationToken cancellation)
    {
        using var work = new ShardWork(folder, shard);
        var isDone = ConvertArticles(work.Add, writer, report, cancellation);
        var run = isDone ? ShardWork.RunOf(source, request) : "";
        work.Leave(new ShardPartHead(run, isDone, report.HasGaps), cancellation);
        if (!isDone) return;

        report.AddNote(work.Complete(run, source, CompleteAll, cancellation));

        void CompleteAll(bool hasGaps)
        {
            Complete(writer, report, hasGaps, cancellation);
            folder.Manifest.Save(cancellation);
        }
    }

    /// <summary>What is left to do when all articles are in their places.</summary>
    private void Complete(OutputWriter writer, ConvertReport report, bool hasGaps, CancellationToken cancellation)
    {
        foreach (var side in source.Finish())
        {
            var target = ConvertTarget.In(destination.Name, destination.Path!, side.Place);
            if (request.IsPartial && File.Exists(target.Path)) continue;
            var placement = Placement.Of(() => writer.PutBeside(target, side.Text, destination.SourceName, cancellation));
            if (Tell(placement, report)) report.AddSideFile(placement.Change);
        }

        // Where something could not be read, nothing is known to be stale.
        if (!request.IsWhole || hasGaps || report.HasGaps) return;
        var stale = writer.Prune(source.IsOrigin, destination.Name);
        if (request.Mode != OutputMode.Write) surroundings.Write(string.Concat(stale.Select(file => file.Print)));
        report.AddRemoved(stale.Count);
        if (source.IsSite && writer.CountOthers(source.IsOrigin) is var others and > 0)
            report.AddNote($"{others} files in `{destination.Name}` come from other inputs and were left; remove them if they are stale.");
    }

    /// <returns>False if the input broke off.</returns>
    private bool ConvertArticles(Action<SideNote> collect, OutputWriter writer, ConvertReport report, CancellationToken cancellation)
    {
        var catalog = ElementCatalog.CreateDefault(request.OwnElements, request.Families);
        var workers = source.Count is { } count ? Math.Clamp(count, 1, request.Jobs) : request.Jobs;
        try
        {
            var results = OrderedWork.Run(
                source.Jobs(), workers, () => Hire(catalog, writer), (job, pipeline) => Put(ConvertOne(job, pipeline), writer, cancellation), cancellation);
            foreach (var (outcome, placement) in results)
            {
                if (outcome.Note is { } note) collect(note);
                Report(outcome, placement, report);
            }

            return true;
        }
        catch (IOException exception) when (!BrokenPipe.IsCauseOf(exception))
        {
            report.AddFailure($"`{destination.SourceName}` cannot be read to its end: {exception.Message}");
            return false;
        }
    }

    /// <summary>What each worker keeps to itself. There is a first job now, so an export knows how many more will come.</summary>
    private Pipeline Hire(ElementCatalog catalog, OutputWriter writer)
    {
        writer.Expect(source.Count ?? 0);
        return new Pipeline(request.Pipeline, catalog);
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

    /// <summary>Puts an article into its place, on the thread that converted it: the system takes as long for a file as we do for its text.</summary>
    private Result Put(ArticleOutcome outcome, OutputWriter writer, CancellationToken cancellation)
    {
        if (outcome.Target is not { } target) return new Result(outcome, null);

        var text = LineEndings.Apply(outcome.Text, request.LineEnding);
        var placement = Placement.Of(() =>
        {
            if (!outcome.IsVerified) return writer.PutRejected(target, text, outcome.Name, outcome.Line, cancellation);
            var put = writer.Put(target, text, outcome.Name, outcome.Line, cancellation);
            writer.ClearRejected(target);
            return put;
        });
        return new Result(outcome, placement);
    }

    /// <summary>Tells what became of an article, in the order of the articles.</summary>
    private void Report(ArticleOutcome outcome, Placement? placement, ConvertReport report)
    {
        report.Add(outcome);
        if (placement is null || !Tell(placement, report)) return;

        if (outcome.IsVerified) report.AddWritten(outcome, placement.Change);
        else report.AddRejected(outcome.Name, outcome.Target!);
    }

    /// <returns>False if the text is not in its place.</returns>
    private bool Tell(Placement placement, ConvertReport report)
    {
        if (placement.IsInTheWay) report.AddInTheWay(placement.Failure);
        else if (placement.Failure.Length > 0) report.AddFailure(placement.Failure);
        if (placement.Failure.Length > 0) return false;

        if (placement.Print.Length == 0) return true;
        try
        {
            surroundings.Write(placement.Print);
            return true;
        }
        catch (CommandFailure failure)
        {
            report.AddFailure(failure.Message);
            return false;
        }
    }

    /// <summary>An article, and what came of putting it into its place; null if it has none.</summary>
    private sealed record Result(ArticleOutcome Outcome, Placement? Placement);
}
