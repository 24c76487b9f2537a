using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Makes headings of the lines that lost their marks.</summary>
internal static class HeadingRecovery
{
    /// <summary>Lines below the threshold are written down too if they come this near, so that a user sees what almost was a heading.</summary>
    private const double WorthMentioning = 0.35;

    /// <summary>The blocks with the headings among them, and how the page reads now.</summary>
    public static (ImmutableArray<Block> Blocks, ImmutableArray<PageBlock> Page) Apply(ImmutableArray<Block> blocks, Page page, LineScores scores, StructureOptions options, DecisionLog log)
    {
        var headings = Find(page, scores, blocks.Length, options, log);
        if (headings.Count == 0) return (blocks, page.Blocks);
        var levels = HeadingNesting.LevelsOf(headings, options.FirstLevel);
        var changed = blocks.ToBuilder();
        for (var i = 0; i < headings.Count; i++)
        {
            var place = headings[i];
            changed[place.Index] = new Heading(levels[i], ((Paragraph)place.Block).Inlines) { Origin = place.Block.Origin };
            log.Report(DiagnosticCatalog.RecoveredHeading, place.Block, place.Text, levels[i].ToString(CultureInfo.InvariantCulture));
        }

        blocks = changed.MoveToImmutable();
        return (blocks, page.WithHeadings(blocks));
    }

    private static List<PageBlock> Find(Page page, LineScores read, int blockCount, StructureOptions options, DecisionLog log)
    {
        var headings = new List<PageBlock>();
        for (var i = 0; i < read.Headings.Length; i++)
        {
            var score = read.Headings[i];
            if (score < WorthMentioning) continue;
            // A heading has something below it.
            var isHeading = score >= options.Threshold && page.Blocks[i].Index < blockCount - 1;
            if (isHeading) headings.Add(page.Blocks[i]);
            if (log.Explains) log.Add(isHeading ? StructureKind.Heading : StructureKind.NotHeading, page.Blocks[i].Text, score, LineModel.Explain(read.Evidence[i], LineWeights.Fitted.Heading));
        }

        return headings;
    }
}
