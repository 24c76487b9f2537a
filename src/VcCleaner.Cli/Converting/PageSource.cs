using System.Collections.Immutable;
using VcCleaner.Cli.Inputs;
using VcCleaner.Exports;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>Loose pages, each a file or standard input.</summary>
/// <param name="items">From where, to where.</param>
/// <param name="folders">How the names begin of all pages that stand in a folder that was named.</param>
/// <param name="options">How they are read.</param>
/// <param name="convert">The library's side of the work.</param>
internal sealed class PageSource(
    ImmutableArray<ConvertItem> items, ImmutableArray<string> folders, ReaderOptions options, Func<Pipeline, Article, PipelineResult> convert)
    : IArticleSource
{
    /// <summary>The part of the pages to convert; null for all.</summary>
    public Shard? Shard { get; init; }

    public int? Count => Own.Count();

    public IEnumerable<ArticleJob> Jobs() => Own.Select(item => new ArticleJob(item.Input.Name, pipeline => Convert(item, pipeline)));

    public bool IsSite => false;

    public bool IsOrigin(string source) =>
        folders.Any(folder => source.StartsWith(folder, StringComparison.Ordinal)) || items.Any(item => item.Input.Name == source);

    public void Collect(SideNote note)
    {
    }

    public IEnumerable<string> Common() => items.Select(item => item.Target.Place);

    public ImmutableArray<SideText> Finish() => [];

    private IEnumerable<ConvertItem> Own => items.Where(item => Shard?.Has(item.Input.Place) != false);

    private ArticleOutcome Convert(ConvertItem item, Pipeline pipeline)
    {
        byte[] bytes;
        try
        {
            bytes = InputBytes.Read(item.Input);
        }
        catch (CommandFailure failure)
        {
            return new ArticleOutcome { Name = item.Input.Name, HasFailed = true, Failure = failure.Message };
        }

        var reading = ArticleReader.Read(item.Input.Name, bytes, options);
        var outcome = new ArticleOutcome
        {
            Name = item.Input.Name,
            Findings = ArticleOutcome.Lines(reading.Source, [.. item.Diagnostics, .. reading.Diagnostics]),
        };
        if (reading.Article is not { } article) return outcome with { HasFailed = true };
        if (bytes.Length == 0) return outcome with { LeftOut = "empty" };

        var result = convert(pipeline, article);
        return outcome with
        {
            Target = item.Target,
            Text = result.Markdown,
            IsVerified = result.IsVerified,
            Structure = result.Decisions,
            Findings = [.. outcome.Findings, .. ArticleOutcome.Lines(result.Source, result.Diagnostics)],
        };
    }
}
