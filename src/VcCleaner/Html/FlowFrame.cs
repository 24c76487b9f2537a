using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>What stands inside an open mark so far; the first frame of a <see cref="FlowBuilder"/> is the paragraph itself.</summary>
/// <param name="mark">The mark; null for the paragraph.</param>
internal sealed class FlowFrame(InlineMark? mark)
{
    // Most frames hold one run of text, which then needs no second array.
    private readonly ImmutableArray<Inline>.Builder _parts = ImmutableArray.CreateBuilder<Inline>(1);

    public InlineMark? Mark => mark;

    public bool IsEmpty => _parts.Count == 0;

    /// <summary>True if a reader sees nothing of the parts.</summary>
    public bool IsBlank
    {
        get
        {
            foreach (var part in _parts)
            {
                if (!InlineText.IsBlank(part)) return false;
            }

            return true;
        }
    }

    /// <summary>Adds a part; runs of text that touch become one.</summary>
    public void Merge(Inline part)
    {
        switch (IsEmpty ? null : _parts[^1], part)
        {
            // Only short ones: a long one that grew by a word at a time would be copied each time.
            case (TextRun { Value.Length: < 64 } before, TextRun after):
                _parts[^1] = new TextRun(before.Value + after.Value);
                break;
            case (CodeSpan { Code.Length: < 64 } before, CodeSpan after):
                _parts[^1] = new CodeSpan(before.Code + after.Code);
                break;
            default:
                _parts.Add(part);
                break;
        }
    }

    public void Add(Inline part) => _parts.Add(part);

    public void AddRange(ImmutableArray<Inline> parts) => _parts.AddRange(parts);

    /// <summary>The parts, of which none stays here.</summary>
    public ImmutableArray<Inline> Take() => _parts.DrainToImmutable();
}
