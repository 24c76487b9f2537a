using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Makes one bulleted list of neighbouring references.</summary>
internal static class CitationLists
{
    private const int Fewest = 2;

    public static ImmutableArray<Block> Apply(ImmutableArray<Block> blocks, DecisionLog log)
    {
        blocks = WithLinesApart(blocks);
        ImmutableArray<Block>.Builder? changed = null;
        for (var start = 0; start < blocks.Length;)
        {
            var end = start;
            while (end < blocks.Length && IsCitation(blocks[end])) end++;
            if (end - start >= Fewest)
            {
                changed ??= Begin(blocks, start);
                changed.Add(ListOf(blocks, start, end, log));
                start = end;
                continue;
            }

            end = Math.Max(end, start + 1);
            for (; start < end; start++) changed?.Add(blocks[start]);
        }

        return changed?.ToImmutable() ?? blocks;
    }

    /// <summary>References that stand in one paragraph, a line each, become paragraphs.</summary>
    private static ImmutableArray<Block> WithLinesApart(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Block>.Builder? changed = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Paragraph paragraph || !InlineLines.HasBreak(paragraph.Inlines)
                || InlineLines.Split(paragraph.Inlines) is var lines && !lines.All(line => Citation.IsOne(InlineText.Of(line))))
            {
                changed?.Add(blocks[i]);
                continue;
            }

            changed ??= Begin(blocks, i);
            changed.AddRange(lines.Select(line => paragraph with { Inlines = line }));
        }

        return changed?.ToImmutable() ?? blocks;
    }

    private static ImmutableArray<Block>.Builder Begin(ImmutableArray<Block> blocks, int count)
    {
        var builder = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        builder.AddRange(blocks, count);
        return builder;
    }

    private static bool IsCitation(Block block) => block is Paragraph { Inlines: var inlines } && !(inlines is [TextRun { Value: var text }] && !Citation.MayBeOne(text)) && Citation.IsOne(InlineText.Of(inlines));

    private static ListBlock ListOf(ImmutableArray<Block> blocks, int start, int end, DecisionLog log)
    {
        var first = InlineText.Of(((Paragraph)blocks[start]).Inlines);
        log.Report(DiagnosticCatalog.RecoveredList, blocks[start], first, "references");
        log.Add(StructureKind.Citations, blocks[start], first, 1, "NeighbouringReferences");
        return new ListBlock(IsOrdered: false, 1, [.. blocks[start..end].Select(block => new ListItem([block]))]) { Origin = blocks[start].Origin };
    }
}
