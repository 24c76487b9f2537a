using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>The blocks of a document that hold no blocks, in reading order, whatever the depth they stand in.</summary>
internal static class Leaves
{
    public static IEnumerable<Block> Of(ImmutableArray<Block> blocks)
    {
        var open = new Stack<Block>();
        PushReversed(open, blocks);
        while (open.TryPop(out var block))
        {
            switch (block)
            {
                case Quote quote:
                    PushReversed(open, quote.Blocks);
                    break;
                case ListBlock list:
                    for (var i = list.Items.Length - 1; i >= 0; i--)
                        PushReversed(open, list.Items[i].Blocks);
                    break;
                default:
                    yield return block;
                    break;
            }
        }
    }

    private static void PushReversed(Stack<Block> open, ImmutableArray<Block> blocks)
    {
        for (var i = blocks.Length - 1; i >= 0; i--)
            open.Push(blocks[i]);
    }
}
