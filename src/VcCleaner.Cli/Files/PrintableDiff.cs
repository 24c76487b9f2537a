using System.Text;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Files;

/// <summary>A difference as it may be printed: its lines come from strangers, and a terminal or the machine that runs a build reads them.</summary>
internal static class PrintableDiff
{
    /// <returns>The difference, and how many lines of it are spelled out and cannot be applied any more.</returns>
    public static (string Text, int SpelledOut) Of(string diff)
    {
        var text = new StringBuilder(diff.Length);
        var count = 0;
        foreach (var line in diff.TrimEnd('\n').Split('\n'))
        {
            var safe = Safe(line);
            if (safe != line) count++;
            text.Append(safe).Append('\n');
        }

        return (diff.Length == 0 ? "" : text.ToString(), count);
    }

    private static string Safe(string line)
    {
        // Tabs and the ends of lines of Windows do no harm, and a difference without them could not be applied.
        var end = line.EndsWith('\r') ? "\r" : "";
        var safe = string.Join('\t', line[..^end.Length].Split('\t').Select(PrintableText.Of));
        if (!PrintableText.IsPlain(safe.Replace('\t', ' '))) safe = PrintableText.Of(safe);

        // A line of the context begins with a blank, which runners do not see.
        var start = safe.AsSpan().TrimStart();
        return (start.StartsWith("::", StringComparison.Ordinal) ? $"{safe[..^start.Length]}\\u003A{start[1..]}" : safe) + end;
    }
}
