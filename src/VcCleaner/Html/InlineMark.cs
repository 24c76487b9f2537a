using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>A mark that is open around running text while <see cref="FlowBuilder"/> builds it: emphasis, a link.</summary>
internal abstract class InlineMark
{
    /// <summary>True once something visible stood inside.</summary>
    public bool IsUsed { get; private set; }

    public Inline Wrap(ImmutableArray<Inline> inlines)
    {
        IsUsed = true;
        return Build(inlines);
    }

    protected abstract Inline Build(ImmutableArray<Inline> inlines);
}

/// <summary>Emphasis, strong emphasis or strike-through.</summary>
internal sealed class StyleMark(HtmlRole role) : InlineMark
{
    public HtmlRole Role => role;

    protected override Inline Build(ImmutableArray<Inline> inlines) => role switch
    {
        HtmlRole.Emphasis => new Emphasis(inlines),
        HtmlRole.Strong => new Strong(inlines),
        _ => new Strikethrough(inlines),
    };
}

/// <summary>A link.</summary>
internal sealed class LinkMark(string destination, string? title) : InlineMark
{
    protected override Inline Build(ImmutableArray<Inline> inlines) => new Link(destination, title, inlines);
}
