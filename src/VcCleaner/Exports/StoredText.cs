using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports;

/// <summary>Reads titles and contents as WordPress stores them, the same from every kind of export.</summary>
internal static class StoredText
{
    /// <summary>A title as people read it, or null for none.</summary>
    /// <param name="html">As stored, which is HTML.</param>
    /// <param name="options">Whether mojibake is repaired.</param>
    /// <param name="findings">Gets what was repaired, at the content's start.</param>
    public static string? Title(string html, ReaderOptions options, List<Diagnostic> findings)
    {
        var title = WxrValues.PlainText(html);
        if (title.Length == 0) return null;
        if (!options.RepairMojibake) return title;

        var ofTitle = new List<Diagnostic>();
        var repaired = MojibakeRepair.Repair(new SourceText("", title), ofTitle).Text;
        findings.AddRange(ofTitle.Select(d => d with { Span = default }));
        return repaired;
    }

    /// <summary>The block editor marks its paragraphs; everything else is WordPress's raw text.</summary>
    public static ContentFormat FormatOf(string content)
        => content.Contains("<!-- wp:", StringComparison.Ordinal) ? ContentFormat.Html : ContentFormat.Text;
}
