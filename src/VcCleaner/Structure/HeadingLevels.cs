using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Renumbers the headings of a document, those in quotes and lists included, so that none skips a level.</summary>
/// <remarks>Source levels 3, 2, 3 become 2, 2, 3 and 2, 4 becomes 2, 3: a heading stands one below the nearest heading before it
/// that is higher, whatever the distance.</remarks>
internal sealed class HeadingLevels(int firstLevel, DecisionLog log)
{
    private const int DeepestLevel = 6;

    /// <summary>Deeper blocks keep their levels: nobody reads an outline inside a hundred quotes.</summary>
    private const int MaxDepth = 100;

    private readonly Stack<int> _open = new();

    public ImmutableArray<Block> Renumber(ImmutableArray<Block> blocks) => Renumber(blocks, depth: 0);

    private ImmutableArray<Block> Renumber(ImmutableArray<Block> blocks, int depth)
    {
        ImmutableArray<Block>.Builder? changed = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = Renumber(blocks[i], depth);
            if (ReferenceEquals(block, blocks[i])) continue;
            changed ??= blocks.ToBuilder();
            changed[i] = block;
        }

        return changed?.ToImmutable() ?? blocks;
    }

    private Block Renumber(Block block, int depth)
    {
        switch (block)
        {
            case Heading heading:
                var level = Next(heading);
                return level == heading.Level ? heading : heading with { Level = level };
            case Quote quote when depth < MaxDepth:
                var quoted = Renumber(quote.Blocks, depth + 1);
                return quoted == quote.Blocks ? quote : quote with { Blocks = quoted };
            case ListBlock list when depth < MaxDepth:
                return RenumberItems(list, depth);
            default:
                return block;
        }
    }

    private ListBlock RenumberItems(ListBlock list, int depth)
    {
        ImmutableArray<ListItem>.Builder? changed = null;
        for (var i = 0; i < list.Items.Length; i++)
        {
            var blocks = Renumber(list.Items[i].Blocks, depth + 1);
            if (blocks == list.Items[i].Blocks) continue;
            changed ??= list.Items.ToBuilder();
            changed[i] = new ListItem(blocks);
        }

        return changed is null ? list : list with { Items = changed.ToImmutable() };
    }

    private int Next(Heading heading)
    {
        while (_open.TryPeek(out var above) && above >= heading.Level) _open.Pop();
        var isSkip = _open.TryPeek(out var parent) && heading.Level > parent + 1;
        _open.Push(heading.Level);
        var level = Math.Min(firstLevel + _open.Count - 1, DeepestLevel);
        if (isSkip)
        {
            log.Report(DiagnosticCatalog.RenumberedLevel, heading, InlineText.Of(heading.Inlines), Number(parent), Number(heading.Level), Number(level));
        }

        return level;
    }

    private static string Number(int level) => level.ToString(CultureInfo.InvariantCulture);
}
