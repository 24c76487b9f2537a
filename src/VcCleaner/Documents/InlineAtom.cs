namespace VcCleaner.Documents;

/// <summary>What <see cref="InlineAtom"/> holds.</summary>
internal enum AtomKind
{
    Text,
    Space,
    LineBreak,
    Code,
    Other,
}

/// <summary>Where a link goes; links with equal targets that touch are one link.</summary>
internal sealed record LinkTarget(string Destination, string? Title);

/// <summary>A piece of running text that nothing divides, with the emphasis and the link it stands in: the flat form of
/// nested inlines, in which <c>&lt;b>&lt;i>x&lt;/i>&lt;/b></c> and <c>&lt;i>&lt;b>x&lt;/b>&lt;/i></c> are the same.</summary>
/// <param name="Kind">What the atom is.</param>
/// <param name="Text">The characters of text, space and code; empty for anything else.</param>
/// <param name="Leaf">The inline itself where it is none of text, space, break and code.</param>
/// <param name="Marks">The emphasis around it.</param>
/// <param name="Link">The link around it, or null.</param>
internal readonly record struct InlineAtom(AtomKind Kind, string Text, Inline? Leaf, Marks Marks, LinkTarget? Link)
{
    public bool IsBlank => Kind is AtomKind.Space or AtomKind.LineBreak;

    public bool HasFormatOf(in InlineAtom other) => Marks == other.Marks && Equals(Link, other.Link);

    /// <summary>The inline this atom becomes inside its emphasis and link.</summary>
    public Inline ToInline() => Kind switch
    {
        AtomKind.Text or AtomKind.Space => new TextRun(Text),
        AtomKind.LineBreak => new LineBreak(),
        AtomKind.Code => new CodeSpan(Text),
        _ => Leaf!,
    };
}
