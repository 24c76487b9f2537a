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

    /// <summary>The blocks with the headings among them, and the page as it reads now.</summary>
    public static (ImmutableArray<Block> Blocks, Page Page) Apply(ImmutableArray<Block> blocks, Page page, StructureOptions options, DecisionLog log)
    {
        var headings = Find(page, blocks.Length, options, log);
        if (headings.Count == 0) return (blocks, page);
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

    private static List<PageBlock> Find(Page page, int blockCount, StructureOptions options, DecisionLog log)
    {
        var evidence = HeadingEvidence.All(page);
        var scores = HeadingModel.Score(page, evidence, HeadingWeights.All);
        // A heading has something below it.
        if (scores.Length > 0 && page.Blocks[^1].Index == blockCount - 1) scores[^1] = 0;
        var headings = new List<PageBlock>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] < WorthMentioning) continue;
            var isHeading = scores[i] >= options.Threshold;
            if (isHeading) headings.Add(page.Blocks[i]);
            log.Add(isHeading ? StructureKind.Heading : StructureKind.NotHeading, page.Blocks[i].Text, scores[i], HeadingModel.Explain(evidence[i]));
        }

        return headings;
    }
}
