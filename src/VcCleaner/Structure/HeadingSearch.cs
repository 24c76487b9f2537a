using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Tells whether a document has headings of its own: then its author marked what is one, and nothing is guessed.</summary>
internal static class HeadingSearch
{
    private const int MaxDepth = 100;

    public static bool AnyIn(ImmutableArray<Block> blocks) => AnyIn(blocks, depth: 0);

    private static bool AnyIn(ImmutableArray<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            var isFound = block switch
            {
                Heading => true,
                Quote quote when depth < MaxDepth => AnyIn(quote.Blocks, depth + 1),
                ListBlock list when depth < MaxDepth => AnyIn(list, depth),
                _ => false,
            };
            if (isFound) return true;
        }

        return false;
    }

    private static bool AnyIn(ListBlock list, int depth)
    {
        foreach (var item in list.Items)
        {
            if (AnyIn(item.Blocks, depth + 1)) return true;
        }

        return false;
    }
}
