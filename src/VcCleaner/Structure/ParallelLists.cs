using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>Finds neighbouring lines that are built alike, where something announces a list or their form leaves no doubt.</summary>
/// <remarks>A list is a claim that the lines belong together, so a doubtful run stays as it is: an address, a poem, a row of buttons.</remarks>
internal static class ParallelLists
{
    private const int Fewest = 3;

    /// <summary>Items longer than this are paragraphs, however alike they are.</summary>
    private const int LongestItem = 30;

    private const int LongestLabel = 8;

    /// <summary>Writes the reason beside each line that stands in such a run.</summary>
    public static void Mark(ImmutableArray<PageBlock> blocks, string?[] reasons)
    {
        for (var start = 0; start < blocks.Length;)
        {
            var end = EndOfRun(blocks, start);
            if (end - start >= Fewest && ReasonFor(blocks, start, end) is { } reason) reasons.AsSpan(start..end).Fill(reason);
            start = end;
        }
    }

    /// <summary>Lines that follow each other in one region and end in the same way.</summary>
    private static int EndOfRun(ImmutableArray<PageBlock> blocks, int start)
    {
        var end = start + 1;
        if (!IsItem(blocks[start])) return end;
        while (end < blocks.Length && IsItem(blocks[end]) && !blocks[end].IsAfterBoundary && !blocks[end].IsAfterFigure && EndsAlike(blocks[end - 1].End, blocks[end].End)
            && blocks[end].Text != blocks[end - 1].Text) end++;
        return end;
    }

    private static bool IsItem(PageBlock block) => block.Line is { End: not LineEnd.Colon } line && block.Length <= LongestItem && !line.Has(LineTraits.SectionName) && line.Number.Style == NumberStyle.None;

    /// <summary>The last item of <c>a; b; c.</c> may end the sentence.</summary>
    private static bool EndsAlike(LineEnd one, LineEnd next) => one == next || (one == LineEnd.Open && next == LineEnd.Period);

    private static string? ReasonFor(ImmutableArray<PageBlock> blocks, int start, int end)
    {
        if (HasContact(blocks, start, end)) return null;
        var first = blocks[start];
        if (first.End == LineEnd.Open) return "EndWithSemicolon";
        if (Share(blocks, start, end) is { } form) return form;
        if (start == 0 || first.IsAfterBoundary || first.IsAfterFigure) return null;
        var above = blocks[start - 1];
        if (above.End == LineEnd.Colon && above.Role != BlockRole.Other) return "AnnouncedByColon";
        return above.Block is Heading && first.End == LineEnd.Bare && AreLabels(blocks, start, end) ? "LabelsBelowHeading" : null;
    }

    private static string? Share(ImmutableArray<PageBlock> blocks, int start, int end)
    {
        var shared = LineForms.FirstWord | LineForms.LastWord | LineForms.Colon;
        for (var i = start + 1; i < end && shared != 0; i++) shared &= Parallels.Shared(blocks, i - 1, i);
        if (blocks[start].End != LineEnd.Bare) shared &= ~LineForms.LastWord;
        return shared == 0 ? null : (shared & LineForms.Colon) != 0 ? "TermsWithText" : "ShareAWord";
    }

    private static bool AreLabels(ImmutableArray<PageBlock> blocks, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            // Rows of capitals are headings of boxes whose texts were lost, or buttons.
            if (blocks[i].Length > LongestLabel || blocks[i].Line!.Case == LetterCase.AllCapitals) return false;
        }

        return true;
    }

    /// <summary>Addresses, hours and numbers of a contact block are lines, not items.</summary>
    public static bool HasContact(ImmutableArray<PageBlock> blocks, int start, int end)
    {
        const LineTraits contact = LineTraits.Email | LineTraits.Phone | LineTraits.Url | LineTraits.ClockTime | LineTraits.Price | LineTraits.MostlyDigits;
        if ((end < blocks.Length && blocks[end].IsContact) || (start > 0 && blocks[start - 1].IsContact)) return true;
        for (var i = start; i < end; i++)
        {
            if (blocks[i].Line!.Has(contact)) return true;
        }

        return false;
    }
}
