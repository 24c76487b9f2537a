namespace VcCleaner.Structure;

/// <summary>Which structure is recovered.</summary>
internal sealed record StructureOptions
{
    /// <summary>Whether plain paragraphs may become headings, lists and citations. Titles are folded and levels renumbered in any case.</summary>
    public bool Infer { get; init; } = true;

    /// <summary>Whether lines that lost their marks become headings again.</summary>
    public bool Headings { get; init; } = true;

    /// <summary>Whether typed bullets and numbers and runs of parallel lines become lists.</summary>
    public bool Lists { get; init; } = true;

    /// <summary>Whether neighbouring references become one list.</summary>
    public bool Citations { get; init; } = true;

    /// <summary>Whether a paragraph that is bold from end to end counts as a heading. Off: bold is also how people shout.</summary>
    public bool PromoteBold { get; init; }

    /// <summary>The score, between 0 and 1, at which a line counts as a heading; higher makes fewer and surer headings.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>Whether each decision is written down with its reasons.</summary>
    public bool Explain { get; init; } = true;

    /// <summary>The level of the first heading: 2 where the title stands in front matter or is written as the only level 1.</summary>
    public int FirstLevel { get; init; } = 2;
}
