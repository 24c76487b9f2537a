using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>Makes one list of items that were written one by one and follow each other; part of the canonical form.</summary>
internal static class ListRuns
{
    public static ImmutableArray<Block> Join(ImmutableArray<Block> blocks)
    {
        if (!blocks.Any(static block => block is ListBlock { IsPiece: true })) return blocks;

        var joined = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (var i = 0; i < blocks.Length;)
        {
            if (blocks[i] is not ListBlock { IsPiece: true } first)
            {
                joined.Add(blocks[i++]);
                continue;
            }

            var items = ImmutableArray.CreateBuilder<ListItem>();
            for (; i < blocks.Length && blocks[i] is ListBlock { IsPiece: true } piece; i++) items.AddRange(piece.Items);
            joined.Add(first with { Items = items.DrainToImmutable(), IsPiece = false });
        }

        return joined.DrainToImmutable();
    }
}
