using System.Text;

namespace VcCleaner.Cli.Files;

/// <summary>The difference between two texts as <c>diff -u</c> and <c>patch</c> write it (Myers, An O(ND) Difference Algorithm, 1986).</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Beyond this many edits the answer is no longer worth its memory: the whole middle is replaced.</summary>
    private const int MaxEdits = 1000;

    /// <param name="name">Path of the file.</param>
    /// <param name="old">What is there, or null for no file.</param>
    /// <param name="current">What would be there, or null for no file.</param>
    public static string Between(string name, string? old, string? current)
    {
        var a = Lines(old ?? "");
        var b = Lines(current ?? "");
        var edits = Edits(a, b);
        var text = new StringBuilder();
        text.Append("--- ").Append(old is null ? "/dev/null" : name).Append('\n');
        text.Append("+++ ").Append(current is null ? "/dev/null" : name).Append('\n');
        for (var i = 0; i < edits.Count;)
        {
            var last = i;
            while (last + 1 < edits.Count && edits[last + 1].OldStart - edits[last].OldEnd <= 2 * Context) last++;
            AppendHunk(text, a, b, edits[i..(last + 1)]);
            i = last + 1;
        }

        return text.ToString();
    }

    private static string[] Lines(string text)
    {
        if (text.Length == 0) return [];
        var lines = text.Split('\n');
        return text.EndsWith('\n') ? lines[..^1] : [.. lines[..^1], lines[^1] + "\n\\ No newline at end of file"];
    }

    private static void AppendHunk(StringBuilder text, string[] a, string[] b, List<Edit> edits)
    {
        var oldStart = Math.Max(0, edits[0].OldStart - Context);
        var oldEnd = Math.Min(a.Length, edits[^1].OldEnd + Context);
        var newStart = edits[0].NewStart - (edits[0].OldStart - oldStart);
        var newEnd = edits[^1].NewEnd + (oldEnd - edits[^1].OldEnd);
        text.Append("@@ -").Append(Range(oldStart, oldEnd)).Append(" +").Append(Range(newStart, newEnd)).Append(" @@\n");

        var at = oldStart;
        foreach (var edit in edits)
        {
            Append(text, ' ', a, at, edit.OldStart);
            Append(text, '-', a, edit.OldStart, edit.OldEnd);
            Append(text, '+', b, edit.NewStart, edit.NewEnd);
            at = edit.OldEnd;
        }

        Append(text, ' ', a, at, oldEnd);
    }

    private static string Range(int start, int end) => (end - start) switch
    {
        0 => $"{start},0",
        1 => $"{start + 1}",
        var count => $"{start + 1},{count}",
    };

    private static void Append(StringBuilder text, char sign, string[] lines, int start, int end)
    {
        for (var i = start; i < end; i++) text.Append(sign).Append(lines[i]).Append('\n');
    }

    private static List<Edit> Edits(string[] a, string[] b)
    {
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start]) start++;
        var (endA, endB) = (a.Length, b.Length);
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) (endA, endB) = (endA - 1, endB - 1);
        if (start == endA && start == endB) return [];

        var trace = Trace(a.AsSpan(start, endA - start), b.AsSpan(start, endB - start));
        return trace is null ? [new Edit(start, endA, start, endB)] : Backtrack(trace, endA - start, endB - start, start);
    }

    /// <summary>For each number of edits, how far each diagonal gets; null if it takes too many.</summary>
    private static List<int[]>? Trace(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var max = Math.Min(a.Length + b.Length, MaxEdits);
        var furthest = new int[(2 * max) + 3];
        var trace = new List<int[]>();
        for (var d = 0; d <= max; d++)
        {
            trace.Add(furthest.AsSpan(max + 1 - d - 1, (2 * d) + 3).ToArray());
            for (var k = -d; k <= d; k += 2)
            {
                var isDown = k == -d || (k != d && furthest[max + k] < furthest[max + k + 2]);
                var x = isDown ? furthest[max + k + 2] : furthest[max + k] + 1;
                for (; x < a.Length && x - k < b.Length && a[x] == b[x - k]; x++)
                {
                }

                furthest[max + 1 + k] = x;
                if (x >= a.Length && x - k >= b.Length) return trace;
            }
        }

        return null;
    }

    private static List<Edit> Backtrack(List<int[]> trace, int x, int y, int offset)
    {
        var edits = new List<Edit>();
        for (var d = trace.Count - 1; d > 0; d--)
        {
            var furthest = trace[d];
            var k = x - y;
            var isDown = k == -d || (k != d && furthest[d + 1 + k - 1] < furthest[d + 1 + k + 1]);
            var previousK = isDown ? k + 1 : k - 1;
            var previousX = furthest[d + 1 + previousK];
            var previousY = previousX - previousK;
            var (editX, editY) = isDown ? (previousX, previousY + 1) : (previousX + 1, previousY);
            edits.Add(new Edit(previousX + offset, editX + offset, previousY + offset, editY + offset));
            (x, y) = (previousX, previousY);
        }

        edits.Reverse();
        return Joined(edits);
    }

    private static List<Edit> Joined(List<Edit> edits)
    {
        var joined = new List<Edit>();
        foreach (var edit in edits)
        {
            if (joined.Count > 0 && joined[^1].OldEnd == edit.OldStart && joined[^1].NewEnd == edit.NewStart)
                joined[^1] = joined[^1] with { OldEnd = edit.OldEnd, NewEnd = edit.NewEnd };
            else
                joined.Add(edit);
        }

        return joined;
    }

    /// <summary>Lines of the old text that lines of the new one replace; half-open.</summary>
    private readonly record struct Edit(int OldStart, int OldEnd, int NewStart, int NewEnd);
}
