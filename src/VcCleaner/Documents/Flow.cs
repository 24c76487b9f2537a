using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>What something turns into before it is known where it will stand: running text or blocks.</summary>
internal abstract record Flow
{
    private protected Flow()
    {
    }

    public static Flow Empty { get; } = new BlockFlow([]);

    public static Flow Of(params ImmutableArray<Block> blocks) => new BlockFlow(blocks);

    public static Flow Of(params ImmutableArray<Inline> inlines) => new InlineFlow(inlines);

    public abstract bool IsEmpty { get; }

    /// <summary>The same content where only blocks can stand: running text becomes one paragraph.</summary>
    public abstract ImmutableArray<Block> ToBlocks();
}

/// <summary>Content that may stand inside a paragraph, beside other text.</summary>
internal sealed record InlineFlow(ImmutableArray<Inline> Inlines) : Flow
{
    public override bool IsEmpty => Inlines.IsEmpty;

    public override ImmutableArray<Block> ToBlocks() => Inlines.IsEmpty ? [] : [new Paragraph(Inlines)];
}

/// <summary>Content that stands on its own and ends the paragraph around it.</summary>
internal sealed record BlockFlow(ImmutableArray<Block> Blocks) : Flow
{
    public override bool IsEmpty => Blocks.IsEmpty;

    public override ImmutableArray<Block> ToBlocks() => Blocks;
}
