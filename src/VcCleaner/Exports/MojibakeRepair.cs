using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>
/// Reads UTF-8 right that was once taken for Windows-1252: <c>cafÃ©</c>, <c>â€œquotedâ€</c>, twice if it happened twice. A run of such
/// characters is repaired if nobody would write it, or if all of the text speaks for it. Part of reading an article.
/// </summary>
internal static class MojibakeRepair
{
    /// <summary>Text that went wrong once goes wrong again with the next import; three times is the most that was seen.</summary>
    private const int MaxPasses = 3;

    /// <summary>A headline in capitals may repeat one or two runs that were meant: <c>Ô… É…</c>.</summary>
    private const int MinDistinctRuns = 4;

    /// <summary>The text with its runs repaired.</summary>
    /// <param name="source">The text as it was decoded.</param>
    /// <param name="diagnostics">Findings of earlier steps; comes back with their spans moved and one finding for each run.</param>
    public static SourceText Repair(SourceText source, List<Diagnostic> diagnostics)
    {
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            var edits = FindEdits(source.Text);
            if (edits.Count == 0) break;

            var before = source;
            var repairs = edits.Select(e => new Diagnostic(DiagnosticCatalog.Mojibake, e.Span, [before.Substring(e.Span), e.Replacement]));
            List<Diagnostic> all = [.. diagnostics.Concat(repairs).OrderBy(d => d.Span.Start)];
            var spans = TextEdit.Map([.. all.Select(d => d.Span)], edits);
            diagnostics.Clear();
            diagnostics.AddRange(all.Select((d, i) => d with { Span = spans[i] }));
            source = TextEdit.Apply(source, edits);
        }

        return source;
    }

    private static List<TextEdit> FindEdits(string text)
    {
        var runs = MojibakeRun.FindAll(text);
        if (runs.Count == 0) return [];

        var zones = CodeZones.Find(text);
        var (sequences, inRuns, hasStrong) = (0, 0, false);
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        var nextZone = 0;
        foreach (var run in runs)
        {
            if (CodeZones.Contains(zones, run.Span.Start, ref nextZone)) continue;
            _ = distinct.Add(run.Replacement);
            sequences += run.Sequences;
            inRuns += run.Span.Length;
            hasStrong |= run.IsStrong;
        }

        var strays = CountNonAsciiOutside(text, zones) - inRuns;
        // Nearly every character beyond ASCII is part of a run: then the whole text went that way, whatever a single run looks like.
        var isWhole = (distinct.Count >= MinDistinctRuns && strays * 20 < sequences) || (strays == 0 && hasStrong);
        return Select(runs, zones, isWhole, hasStrong);
    }

    private static List<TextEdit> Select(List<MojibakeRun> runs, List<TextSpan> zones, bool isWhole, bool hasStrong)
    {
        var edits = new List<TextEdit>();
        var nextZone = 0;
        foreach (var run in runs)
        {
            // Code may show such characters on purpose; it follows only if the text around it went wrong as a whole.
            var isTrusted = isWhole || (!CodeZones.Contains(zones, run.Span.Start, ref nextZone) && (run.IsStrong || (hasStrong && run.IsSpace)));
            if (isTrusted) edits.Add(new TextEdit(run.Span, run.Replacement));
        }

        return edits;
    }

    private static int CountNonAsciiOutside(string text, List<TextSpan> zones)
    {
        var (count, position) = (0, 0);
        foreach (var zone in zones)
        {
            count += CountNonAscii(text.AsSpan(position, zone.Start - position));
            position = zone.End;
        }

        return count + CountNonAscii(text.AsSpan(position));
    }

    private static int CountNonAscii(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = text.IndexOfAnyExceptInRange('\0', '\u007F'); i >= 0; i = text.IndexOfAnyExceptInRange('\0', '\u007F'))
        {
            count++;
            text = text[(i + 1)..];
        }

        return count;
    }
}
