using VcCleaner.Documents;
using VcCleaner.Markdown;
using VcCleaner.Sites;

namespace VcCleaner;

/// <summary>What a site makes of an article before it is written; the step between structure and Markdown.</summary>
/// <param name="Markdown">How the site's reader of Markdown wants it.</param>
/// <param name="Rewrite">Gives links, images and template syntax their form on the site.</param>
/// <param name="Describe">The front matter.</param>
internal sealed record OutputForm(MarkdownOptions Markdown, Func<Document, Document> Rewrite, Func<Document, FrontMatter> Describe)
{
    /// <summary>The notation of the front matter.</summary>
    public FrontMatterFormat FrontMatter { get; init; }
}
