using System.Collections.Immutable;
using VcCleaner.Cli.Running;
using VcCleaner.Cli.Terminal;
using VcCleaner.Diagnostics;
using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Linting;

namespace VcCleaner.Cli.Linting;

/// <summary>Looks at all articles of all inputs, several at a time, and hands their findings out in the order of the inputs.</summary>
internal sealed class ArticleCheck(LintRequest request, Linter linter, ElementCatalog catalog, Surroundings surroundings)
{
    /// <summary>How many articles were looked at and are reported.</summary>
    public int Count { get; private set; }

    /// <param name="inputs">What to look at.</param>
    /// <param name="failures">Gets a line for each article on which the program broke.</param>
    /// <param name="cancellation">Ends the run between two articles.</param>
    /// <exception cref="CommandFailure">An input cannot be read to its end.</exception>
    public ImmutableArray<Finding> Run(ImmutableArray<LintInput> inputs, Action<string> failures, CancellationToken cancellation)
    {
        var progress = new ProgressLine(surroundings, total: null, isWanted: !request.IsQuiet);
        try
        {
            var export = Export.Open(inputs.Select(input => input.File), request.Reader);
            var session = new LintSession(linter, export);
            var outcomes = OrderedWork.Run(export.Items(), request.Jobs, Hire, Check, cancellation);
            foreach (var (article, failure) in outcomes)
            {
                progress.Advance();
                if (failure.Length > 0) failures(failure);
                if (article is null) continue;
                if (request.Options.Scope.Has(article.Facts.Place, article.Facts.Post)) Count++;
                session.Add(article);
            }

            return session.Finish();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"the input cannot be read to its end: {exception.Message}");
        }
        finally
        {
            progress.Erase();
        }
    }

    private Pipeline? Hire() => request.Conversion is { } options ? new Pipeline(options, catalog) : null;

    private (ArticleFindings? Article, string Failure) Check(ExportItem item, Pipeline? pipeline)
    {
        try
        {
            if (item.Read() is not { } result) return (null, "");
            ImmutableArray<Diagnostic> conversion = result.Article is { } article && pipeline is not null ? pipeline.Convert(article).Diagnostics : [];
            return (linter.Check(result, conversion), "");
        }
#pragma warning disable CA1031 // A bug of ours costs one article, not the run.
        catch (Exception exception) when (exception is not (IOException or UnauthorizedAccessException))
#pragma warning restore CA1031
        {
            return (null, $"an article was left out because of a bug: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")} Please report it with the article.");
        }
    }
}
