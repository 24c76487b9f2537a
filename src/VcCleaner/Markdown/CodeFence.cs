namespace VcCleaner.Markdown;

/// <summary>Runs of backticks that code may safely stand between.</summary>
internal static class CodeFence
{
    /// <summary>Length of the run that opens and closes a code span: the shortest that the code does not hold.</summary>
    public static int LengthForSpan(ReadOnlySpan<char> code)
    {
        // Runs longer than 64 cannot be the shortest one missing, unless all of 1..64 are there.
        var seen = 0UL;
        var longest = 0;
        for (var i = code.IndexOf('`'); i >= 0 && i < code.Length;)
        {
            var run = code[i..].IndexOfAnyExcept('`');
            run = run < 0 ? code.Length - i : run;
            seen |= run <= 64 ? 1UL << (run - 1) : 0;
            longest = Math.Max(longest, run);
            var next = code[(i + run)..].IndexOf('`');
            i = next < 0 ? code.Length : i + run + next;
        }

        var shortest = System.Numerics.BitOperations.TrailingZeroCount(~seen) + 1;
        return shortest <= 64 ? shortest : longest + 1;
    }

    /// <summary>Length of the fence around a code block: at least three, and longer than any run in it, as prettier has it.</summary>
    public static int LengthForBlock(ReadOnlySpan<char> code)
    {
        var length = 3;
        for (var start = code.IndexOf('`'); start >= 0; start = code.IndexOf('`'))
        {
            code = code[start..];
            var run = code.IndexOfAnyExcept('`');
            run = run < 0 ? code.Length : run;
            length = Math.Max(length, run + 1);
            code = code[run..];
        }

        return length;
    }
}
