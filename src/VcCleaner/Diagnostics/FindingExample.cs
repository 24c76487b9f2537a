namespace VcCleaner.Diagnostics;

/// <summary>A text in which something is found, and the same without it; documentation and test at once.</summary>
/// <param name="Bad">An article's content, or a whole export if it begins with <c>&lt;?xml</c>.</param>
/// <param name="Good">The same as it should be.</param>
internal sealed record FindingExample(string Bad, string Good)
{
    /// <summary>Whether the texts are Markdown.</summary>
    public bool IsMarkdown { get; init; }
}
