using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Makes lists of neighbouring lines that are built alike, or that the model takes for items.</summary>
internal static class ListRecovery
{
    /// <summary>The score from which a line counts as an item. A wrong list claims more than a missed one: that its lines belong together.</summary>
    public const double Threshold = 0.65;

    /// <summary>What the items of a list that nothing else speaks for must score on average.</summary>
    private const double Sure = 0.8;

    /// <summary>The same where neither a heading nor a colon announces them: the lines of a poem are built alike, too.</summary>
    private const double VerySure = 0.85;

    private const int Fewest = 2;

    private const int FewestUnannounced = 3;

    private const string LooksLikeItem = "LooksLikeItem";

    public static ImmutableArray<Block> Apply(ImmutableArray<Block> blocks, ImmutableArray<PageBlock> page, LineScores scores, DecisionLog log)
    {
        var reasons = Find(page, scores);
        ImmutableArray<Block>.Builder? changed = null;
        var copied = 0;
        for (var start = 0; start < reasons.Length;)
        {
            var end = EndOfRun(page, reasons, start);
            if (reasons[start] is { } reason)
            {
                changed ??= ImmutableArray.CreateBuilder<Block>(blocks.Length);
                changed.AddRange(blocks[copied..page[start].Index]);
                changed.Add(ListOf(page, start, end, scores, reason, log));
                copied = page[end - 1].Index + 1;
            }

            start = end;
        }

        if (changed is null) return blocks;
        changed.AddRange(blocks[copied..]);
        return changed.ToImmutable();
    }

    /// <summary>For each block the reason why it is an item, or null.</summary>
    public static string?[] Find(ImmutableArray<PageBlock> blocks, LineScores scores)
    {
        var reasons = new string?[blocks.Length];
        ParallelLists.Mark(blocks, reasons);
        for (var i = 0; i < reasons.Length; i++)
        {
            if (blocks[i].Line is not null && scores.Items[i] >= Threshold) reasons[i] ??= LooksLikeItem;
        }

        for (var start = 0; start < reasons.Length;)
        {
            var end = EndOfRun(blocks, reasons, start);
            if (reasons[start] is not null && (end - start < Fewest || IsDoubtful(blocks, reasons, scores, start, end))) reasons.AsSpan(start..end).Clear();
            start = end;
        }

        return reasons;
    }

    /// <summary>No list reaches over the border of a row or column.</summary>
    private static int EndOfRun(ImmutableArray<PageBlock> blocks, string?[] reasons, int start)
    {
        var end = start + 1;
        if (reasons[start] is null) return end;
        while (end < blocks.Length && reasons[end] is not null && !blocks[end].IsAfterBoundary && !blocks[end].IsAfterFigure) end++;
        return end;
    }

    /// <summary>What only the model vouches for must be quite sure of one item at least, and no address or opening hour.</summary>
    private static bool IsDoubtful(ImmutableArray<PageBlock> blocks, string?[] reasons, LineScores scores, int start, int end)
    {
        if (reasons.AsSpan(start..end).ContainsAnyExcept(LooksLikeItem)) return false;
        var sum = 0.0;
        for (var i = start; i < end; i++) sum += scores.Items[i];
        var isAnnounced = start > 0 && !blocks[start].IsAfterBoundary && (blocks[start - 1].Block is Heading || blocks[start - 1].End == LineEnd.Colon);
        if (!isAnnounced && IsVerse(blocks, start, end)) return true;
        return sum < (isAnnounced ? Sure : VerySure) * (end - start) || (!isAnnounced && end - start < FewestUnannounced) || ParallelLists.HasContact(blocks, start, end);
    }

    /// <summary>A list does not begin with a capital and go on small, nor do its items begin with <c>and</c>; a verse does.</summary>
    private static bool IsVerse(ImmutableArray<PageBlock> blocks, int start, int end)
    {
        if (blocks[start].Line!.Case != LetterCase.LowerStart && blocks[start + 1].Line!.Case == LetterCase.LowerStart) return true;
        for (var i = start + 1; i < end; i++)
        {
            if (blocks[i].Line is { Case: LetterCase.LowerStart } line && line.Has(LineTraits.SmallStart)) return true;
        }

        return false;
    }

    private static ListBlock ListOf(ImmutableArray<PageBlock> blocks, int start, int end, LineScores scores, string reason, DecisionLog log)
    {
        log.Report(DiagnosticCatalog.RecoveredList, blocks[start].Block, blocks[start].Text, "lines of one pattern");
        if (log.Explains) log.Add(StructureKind.List, blocks[start].Block, blocks[start].Text, Math.Max(scores.Items[start], Threshold), [reason, .. LineModel.Explain(scores.Evidence[start], LineWeights.Fitted.Second, kind: 1)]);
        var items = ImmutableArray.CreateBuilder<ListItem>(end - start);
        for (var i = start; i < end; i++) items.Add(new ListItem([blocks[i].Block]));
        return new ListBlock(IsOrdered: false, 1, items.ToImmutable()) { Origin = blocks[start].Block.Origin };
    }
}
