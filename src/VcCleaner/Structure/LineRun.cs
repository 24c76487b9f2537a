using System.Collections.Immutable;

namespace VcCleaner.Structure;

/// <summary>Where a short line stands in the unbroken run of short lines around it.</summary>
/// <param name="Position">Counted from zero.</param>
/// <param name="Length">How many lines the run has.</param>
/// <param name="IsOpenedByColon">True if a line or text before it announced what comes: <c>Bring with you:</c></param>
internal readonly record struct LineRun(int Position, int Length, bool IsOpenedByColon)
{
    /// <summary>Lines above this many words are text to a run.</summary>
    private const int LongestInRun = 12;

    /// <summary>One entry for each block; blocks that are no short lines are runs of their own.</summary>
    public static LineRun[] Of(ImmutableArray<PageBlock> blocks)
    {
        var runs = new LineRun[blocks.Length];
        for (var start = 0; start < blocks.Length;)
        {
            var end = start + 1;
            if (IsShort(blocks[start]))
            {
                while (end < blocks.Length && IsShort(blocks[end])) end++;
            }

            var isOpened = start > 0 && blocks[start - 1].End == LineEnd.Colon;
            for (var i = start; i < end; i++)
            {
                runs[i] = new LineRun(i - start, end - start, isOpened);
                isOpened |= blocks[i].End == LineEnd.Colon;
            }

            start = end;
        }

        return runs;
    }

    private static bool IsShort(PageBlock block) => block.Role == BlockRole.Line && block.Length <= LongestInRun;
}
