using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Elements;

/// <summary>Gathers what an element's parts turn into. Running text stays running text as long as it is all there is: a button may stand
/// in a sentence.</summary>
internal sealed class FlowCollector
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>(1);
    private ImmutableArray<Inline> _onlyInline = [];

    public void Add(Flow flow)
    {
        if (flow is InlineFlow inline) AddInline(inline.Inlines);
        else AddBlocks(flow.ToBlocks());
    }

    public void AddInline(ImmutableArray<Inline> inlines)
    {
        if (inlines.IsEmpty) return;
        if (_blocks.Count == 0 && _onlyInline.IsEmpty)
        {
            _onlyInline = inlines;
            return;
        }

        AddBlocks([new Paragraph(inlines)]);
    }

    public void AddBlocks(ImmutableArray<Block> blocks)
    {
        if (blocks.IsEmpty) return;
        EndInline();
        _blocks.AddRange(blocks);
    }

    public Flow ToFlow()
    {
        if (_blocks.Count == 0 && !_onlyInline.IsEmpty) return new InlineFlow(_onlyInline);
        EndInline();
        return new BlockFlow(_blocks.DrainToImmutable());
    }

    private void EndInline()
    {
        if (_onlyInline.IsEmpty) return;
        _blocks.Add(new Paragraph(_onlyInline));
        _onlyInline = [];
    }
}
