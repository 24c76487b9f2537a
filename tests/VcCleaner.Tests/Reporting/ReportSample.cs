using VcCleaner.Diagnostics;
using VcCleaner.Reporting;
using VcCleaner.Text;

namespace VcCleaner.Tests.Reporting;

/// <summary>Reports of our own invention, through every format.</summary>
internal static class ReportSample
{
    public const string Version = "1.2.3";

    private static readonly DiagnosticDescriptor Quotes = new(
        "VC111", "smart-quoted-attribute", Severity.Warning, "The attribute `{0}` is in curly quotes.",
        "WordPress curls the quotes of shortcodes that it does not know.\n\n`--fix` puts straight ones.\n");

    private static readonly DiagnosticDescriptor Unclosed = new(
        "VC101", "unclosed-shortcode", Severity.Error, "The shortcode `[{0}]` is never closed.",
        "An opening tag without its closing tag takes in all that follows.\n");

    private static readonly DiagnosticDescriptor Guess = new(
        "VC501", "heading-guessed", Severity.Info, "The line `{0}` reads like a heading.", "A short line alone may be a heading.\n");

    public static Report Empty { get; } = Report.Of([], [], Version);

    public static Report Clean { get; } = Report.Of([], ["pages/a.html", "pages/b.txt"], Version);

    public static Report Ordinary { get; } = Report.Of(
        [
            Make(Quotes, "export.xml", "Grün [vc_column width=”1/2″] text", "width=”1/2″", 12, ["width"]) with
            {
                PostId = 7,
                PostSlug = "about-us",
                PostTitle = "About <us> & \"them\"",
                ShortcodePath = "vc_row[1] › vc_column[2]",
                Fix = new Fix(FixSafety.Safe, "put straight quotes", []),
                FileEdits = [new FileEdit(new LinePosition(12, 17), new LinePosition(12, 28), "width=\"1/2\"") { StartByte = 18, EndByte = 35 }],
                Fingerprint = "0123456789abcdef0123456789abcdef",
            },
            Make(Unclosed, "pages/über uns.html", "Text [vc_row el_class=\"a|b\"] and more", "[vc_row el_class=\"a|b\"]", 3, ["vc_row"]) with
            {
                Fix = new Fix(FixSafety.Unsafe, "close it at the end", []),
                FileEdits = [new FileEdit(new LinePosition(9, 1), new LinePosition(9, 1), "[/vc_row]\n")],
            },
            Make(Guess, "pages/b.txt", "\tA Short Line", "A Short Line", 4, ["A Short Line"]),
            Make(Guess, "pages/b.txt", "\tA Short Line", "A Short Line", 8, ["A Short Line"]),
            Make(Unclosed, "pages/b.txt", "東京 [vc_tab]", "[vc_tab]", 2, ["vc_tab"]) with { End = new LinePosition(5, 3), EndByte = 3 },
        ],
        ["export.xml", "pages/b.txt", "pages/clean.txt", "pages/über uns.html"],
        Version);

    /// <summary>Everything that a stranger can write, made of a text that should act nowhere.</summary>
    public static Report Hostile(string text) => Report.Of(
        [
            Make(Quotes, $"{text}/{text}.txt", $"{text}[vc_row {text}]{text}", $"[vc_row {text}]", 1, [text]) with
            {
                PostId = 7,
                PostSlug = text,
                PostTitle = text,
                ShortcodePath = $"{text} › vc_row[1]",
                Fix = new Fix(FixSafety.Safe, text, []),
                FileEdits = [new FileEdit(new LinePosition(1, 1), new LinePosition(1, 2), text) { StartByte = 1, EndByte = 2 }],
            },
            // A quote that begins and ends with the text, and one whose backtick turns code and prose round.
            Make(Unclosed, text, text, text, 2, [$"`{text}"]),
        ],
        [text],
        Version);

    public static Finding Make(DiagnosticDescriptor rule, string path, string line, string marked, int lineNumber, string[] arguments)
    {
        var start = line.IndexOf(marked, StringComparison.Ordinal);
        var source = new SourceText(path, line) { Anchors = [new SourceAnchor(0, new LinePosition(lineNumber, 1))] };
        return new FindingPlaces(source).Find(new Diagnostic(rule, new TextSpan(start, marked.Length), [.. arguments]));
    }

    public static Report Many(int count) => Report.Of(
        Enumerable.Range(1, count).Select(line => Make(line % 3 == 0 ? Unclosed : line % 3 == 1 ? Quotes : Guess, "a.txt", "[vc_row]", "[vc_row]", line, ["x"])),
        [],
        Version);

    public static string Text(ReportFormat format, Report report)
    {
        using var output = new MemoryStream();
        format.Write(report, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
