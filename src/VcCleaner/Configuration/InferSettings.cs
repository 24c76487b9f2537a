namespace VcCleaner.Configuration;

/// <summary>What a <c>vccleaner.json</c> says of the structure that is recovered from plain lines. What it does not say is null.</summary>
internal sealed record InferSettings
{
    public static InferSettings None { get; } = new();

    /// <summary>False for nothing at all.</summary>
    public bool? All { get; init; }

    public bool? Headings { get; init; }

    public bool? Lists { get; init; }

    public bool? Citations { get; init; }

    /// <summary>Whether paragraphs that are bold from end to end are headings.</summary>
    public bool? PromoteBold { get; init; }

    /// <summary>The score from which a line is a heading.</summary>
    public double? Threshold { get; init; }
}
