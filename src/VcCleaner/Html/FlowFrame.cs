using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>What stands inside an open mark so far; the first frame of a <see cref="FlowBuilder"/> is the paragraph itself.</summary>
/// <param name="mark">The mark; null for the paragraph.</param>
internal sealed class FlowFrame(InlineMark? mark)
{
    public InlineMark? Mark => mark;

    public List<Inline> Parts { get; } = [];

    /// <summary>Adds a part; runs of text that touch become one.</summary>
    public void Add(Inline part)
    {
        switch (Parts.Count == 0 ? null : Parts[^1], part)
        {
            // Only short ones: a long one that grew by a word at a time would be copied each time.
            case (TextRun { Value.Length: < 64 } before, TextRun after):
                Parts[^1] = new TextRun(before.Value + after.Value);
                break;
            case (CodeSpan { Code.Length: < 64 } before, CodeSpan after):
                Parts[^1] = new CodeSpan(before.Code + after.Code);
                break;
            default:
                Parts.Add(part);
                break;
        }
    }
}
