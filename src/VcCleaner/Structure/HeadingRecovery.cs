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

    /// <summary>Where <c>Step 2</c> is a heading, a doubtful <c>Step 3</c> is one too, if no other stands between them.</summary>
    private static bool IsNextStep(List<PageBlock> headings, PageBlock block)
    {
        if (block.Line is not { Number: { Style: NumberStyle.Word } number } line || headings is not [.., { Line: { } last }]) return false;
        return last.Number.Style == NumberStyle.Word && last.Number.Value == number.Value - 1 && line.Text.AsSpan().CommonPrefixLength(last.Text) >= line.Text.IndexOf(' ', StringComparison.Ordinal);
    }

    private static List<PageBlock> Find(Page page, LineScores read, int blockCount, StructureOptions options, DecisionLog log)
    {
        var headings = new List<PageBlock>();
        for (var i = 0; i < read.Headings.Length; i++)
        {
            var score = read.Headings[i];
            if (score < WorthMentioning) continue;
            // A heading has something below it.
            var isHeading = (score >= options.Threshold || IsNextStep(headings, page.Blocks[i])) && page.Blocks[i].Index < blockCount - 1;
            if (isHeading) headings.Add(page.Blocks[i]);
            if (log.Explains) log.Add(isHeading ? StructureKind.Heading : StructureKind.NotHeading, page.Blocks[i].Block, page.Blocks[i].Text, score, LineModel.Explain(read.Evidence[i], LineWeights.Fitted.Second, kind: 0));
        }

        return headings;
    }
}
