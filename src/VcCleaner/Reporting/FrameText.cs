using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Reporting;

/// <summary>The line of the source around a finding, in three parts that are safe to print.</summary>
/// <param name="Before">What stands before the mark.</param>
/// <param name="Marked">What the finding is about, as far as it is shown.</param>
/// <param name="After">What stands behind it.</param>
internal readonly record struct FrameText(string Before, string Marked, string After)
{
    private const string Ellipsis = "…";

    /// <summary>Columns on a screen before the mark.</summary>
    public int Indent => DisplayWidth.Of(Before);

    /// <summary>Columns on a screen of the mark; a place between two characters has one, too.</summary>
    public int Width => Math.Max(1, DisplayWidth.Of(Marked));

    public bool IsEmpty => Before.Length + Marked.Length + After.Length == 0;

    public static FrameText Of(Finding finding)
    {
        var frame = finding.Frame;
        var parts = Of(frame);
        if (parts.IsEmpty) return parts;
        var isCutBefore = finding.Start.Column - 1 > frame.Start;
        var isCutAfter = frame.Text.Length >= FindingPlaces.MaxFrame;
        return new FrameText((isCutBefore ? Ellipsis : "") + parts.Before, parts.Marked, parts.After + (isCutAfter ? Ellipsis : ""));
    }

    private static FrameText Of(FindingFrame frame)
    {
        var start = Math.Clamp(frame.Start, 0, frame.Text.Length);
        var end = Math.Clamp(start + frame.Length, start, frame.Text.Length);
        var parts = new FrameText(Printable(frame.Text[..start]), Printable(frame.Text[start..end]), Printable(frame.Text[end..]));
        // `##` at the end of one part and `[group]` at the start of the next are an order to a runner all the same.
        return PrintableText.IsPlain(parts.Before + parts.Marked + parts.After)
            ? parts
            : new FrameText(WithoutHashes(parts.Before), WithoutHashes(parts.Marked), WithoutHashes(parts.After));
    }

    private static string Printable(string part) => PrintableText.Of(part.Replace('\t', ' '));

    private static string WithoutHashes(string part) => part.Replace("#", "\\u0023", StringComparison.Ordinal);
}
