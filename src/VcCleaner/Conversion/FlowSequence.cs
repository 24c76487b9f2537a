using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Conversion;

/// <summary>Joins the content of elements that stand side by side without text: two buttons share a line, blocks stand alone.</summary>
internal static class FlowSequence
{
    public static ImmutableArray<Block> ToBlocks(IReadOnlyList<Flow> flows)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var line = ImmutableArray.CreateBuilder<Inline>();
        foreach (var flow in flows)
        {
            if (flow is InlineFlow { Inlines: var inlines } && inlines.All(inline => inline is Link or Image))
            {
                if (line.Count > 0) line.Add(new TextRun(" "));
                line.AddRange(inlines);
                continue;
            }

            var content = flow.ToBlocks();
            if (content.IsEmpty) continue;
            EndLine(line, blocks);
            blocks.AddRange(content);
        }

        EndLine(line, blocks);
        return blocks.ToImmutable();
    }

    private static void EndLine(ImmutableArray<Inline>.Builder line, ImmutableArray<Block>.Builder blocks)
    {
        if (line.Count == 0) return;
        blocks.Add(new Paragraph(line.ToImmutable()));
        line.Clear();
    }
}
