using VcCleaner.Elements;
using VcCleaner.Sites;

namespace VcCleaner;

/// <summary>What a conversion is asked to do.</summary>
internal sealed record PipelineOptions
{
    /// <summary>Whether structure is recovered from plain text (<c>--no-infer</c> turns it off; <c>--infer</c> forces it on Markdown).</summary>
    public bool? Infer { get; init; }

    /// <summary>Whether lines that lost their marks become headings again (<c>--no-infer-headings</c>).</summary>
    public bool InferHeadings { get; init; } = true;

    /// <summary>Whether lines that lost their bullets, or have typed ones, become lists again (<c>--no-infer-lists</c>).</summary>
    public bool InferLists { get; init; } = true;

    /// <summary>Whether neighbouring references become a list (<c>--no-infer-citations</c>).</summary>
    public bool InferCitations { get; init; } = true;

    /// <summary>Whether a paragraph that is bold from end to end becomes a heading where a page has none (<c>--promote-bold</c>).</summary>
    public bool PromoteBold { get; init; }

    /// <summary>The score from which a line counts as a heading (<c>--infer-threshold</c>).</summary>
    public double InferThreshold { get; init; } = 0.5;

    /// <summary>Whether the result says why lines became headings, lists or the title (<c>--explain-structure</c>).</summary>
    public bool ExplainStructure { get; init; }

    /// <summary>Whether the title goes to front matter; otherwise it becomes the first heading (<c>--front-matter none</c>).</summary>
    public bool FrontMatter { get; init; } = true;

    /// <summary>The notation of the front matter of an article that stands alone; a site's profile has its own.</summary>
    public FrontMatterFormat FrontMatterFormat { get; init; }

    /// <summary>Whether the output is re-read and compared before it is handed out (<c>--no-verify</c>).</summary>
    public bool Verify { get; init; } = true;

    /// <summary>What is written in the place of what only WordPress can make (<c>--placeholders</c>).</summary>
    public Placeholder Placeholders { get; init; }

    /// <summary>The columns at which lines of paragraphs are broken; 0 for not at all (<c>--wrap</c>).</summary>
    public int WrapWidth { get; init; }

    /// <summary>Whether elements that the editor switched off are written all the same (<c>--include-hidden</c>).</summary>
    public bool KeepsHidden { get; init; }
}
