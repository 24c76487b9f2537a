using System.Globalization;
using System.Text;
using VcCleaner.Reporting;

namespace VcCleaner.Cli.Converting;

/// <summary>The closing line of a run of several articles: <c>214 pages, 1 032 images, 3 warnings in 0.8 s → out/</c>.</summary>
internal static class RunSummary
{
    private static readonly NumberFormatInfo Digits = new() { NumberGroupSeparator = " " };

    /// <param name="counts">What was done.</param>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="destination">Where the articles are.</param>
    /// <param name="mode">Whether anything was written.</param>
    /// <param name="hasMore">Whether a finding stands for several.</param>
    public static string Of(RunCounts counts, TimeSpan elapsed, ConvertDestination destination, OutputMode mode, bool hasMore)
    {
        var text = new StringBuilder(Counted(counts.Written, "page"));
        Append(text, counts.Images, "image");
        Append(text, counts.Errors, "error");
        Append(text, counts.Warnings, "warning");
        if (counts.Failed > 0) text.Append(", ").Append(Number(counts.Failed)).Append(" not converted");
        if (mode == OutputMode.Write)
        {
            if (counts.Unchanged > 0) text.Append(", ").Append(Counted(counts.Unchanged, "file")).Append(" unchanged");
            if (counts.Removed > 0) text.Append(", ").Append(Number(counts.Removed)).Append(" removed");
        }

        text.Append(CultureInfo.InvariantCulture, $" in {elapsed.TotalSeconds:0.0} s");
        text.Append(mode == OutputMode.Write
            ? $" → {PrintableText.Of(destination.Name.TrimEnd('/', '\\'))}/"
            : $"; nothing was written, {(counts.Changed + counts.Removed is var files and > 0 ? Counted(files, "file") : "no file")} would change");
        if (hasMore) text.Append("  (--verbose shows each finding)");
        return text.ToString();
    }

    /// <summary>What is not written although nothing is wrong, and how to get it; empty if there is nothing of the kind.</summary>
    public static string LeftOut(RunCounts counts) => counts.LeftOut.Count == 0
        ? ""
        : $"left out: {string.Join(", ", counts.LeftOut.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{Number(pair.Value)} {pair.Key}"))}.";

    private static void Append(StringBuilder text, int count, string noun)
    {
        if (count > 0) text.Append(", ").Append(Counted(count, noun));
    }

    private static string Counted(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(int count) => count.ToString("#,0", Digits);
}
