using VcCleaner.Elements;

namespace VcCleaner;

/// <summary>What a conversion is asked to do.</summary>
internal sealed record PipelineOptions
{
    /// <summary>Whether structure is recovered from plain text (<c>--no-infer</c> turns it off; <c>--infer</c> forces it on Markdown).</summary>
    public bool? Infer { get; init; }

    /// <summary>Whether the title goes to front matter; otherwise it becomes the first heading (<c>--front-matter none</c>).</summary>
    public bool FrontMatter { get; init; } = true;

    /// <summary>Whether the output is re-read and compared before it is handed out (<c>--no-verify</c>).</summary>
    public bool Verify { get; init; } = true;

    /// <summary>What is written in the place of what only WordPress can make (<c>--placeholders</c>).</summary>
    public Placeholder Placeholders { get; init; }

    /// <summary>Whether elements that the editor switched off are written all the same (<c>--include-hidden</c>).</summary>
    public bool KeepsHidden { get; init; }
}
