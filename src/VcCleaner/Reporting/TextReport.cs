using System.Globalization;
using System.Text;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary><c>text</c>: for people at a terminal; grouped by file and article, with the line of the source.</summary>
/// <remarks>
/// No line begins with text of the source: a frame stands behind a gutter, so that nothing in it is an order to a build's runner.
/// </remarks>
/// <example><code>
/// export.xml: post 12 "About us"
///   3:5 warning VC111 smart-quoted-attribute: The attribute `width` …
///       |
///     3 | [vc_column width=”1/2″]
///       |            ^^^^^^^^^^^
///       in vc_row[1] › vc_column[2]; --fix puts straight quotes
/// </code></example>
internal sealed class TextReport(TextColors colors) : ReportFormat
{
    private const int MinGutter = 5;

    public override string Name => "text";

    public override void Write(Report report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var group = "";
        foreach (var finding in report.Findings)
        {
            var heading = finding.Post() is { Length: > 0 } post ? $"{finding.PrintablePath()}: {post}" : finding.PrintablePath();
            if (heading != group)
            {
                writer.WriteLine($"{(group.Length > 0 ? "\n" : "")}{colors.Strong}{heading}{colors.Reset}");
                group = heading;
            }

            Write(finding, writer);
        }
    }

    private void Write(Finding finding, StreamWriter writer)
    {
        var severity = $"{colors.Of(finding.Severity)}{finding.Severity.ToWord()}{colors.Reset}";
        writer.WriteLine($"  {finding.Start} {severity} {finding.Descriptor.Title()}: {finding.Message}");

        var frame = FrameText.Of(finding);
        var number = finding.Frame.Line.ToString(CultureInfo.InvariantCulture).PadLeft(MinGutter);
        var gutter = new string(' ', number.Length);
        if (!frame.IsEmpty)
        {
            var mark = colors.Of(finding.Severity);
            writer.WriteLine($"{colors.Faint}{gutter} |{colors.Reset}");
            writer.WriteLine($"{colors.Faint}{number} |{colors.Reset} {frame.Before}{frame.Marked}{frame.After}".TrimEnd());
            writer.WriteLine($"{colors.Faint}{gutter} |{colors.Reset} {new string(' ', frame.Indent)}{mark}{new string('^', frame.Width)}{colors.Reset}");
        }

        string[] notes =
        [
            finding.ShortcodePath.Length > 0 ? $"in {finding.ShortcodePath}" : "",
            finding.IsFixable(FixSafety.Safe) ? $"--fix: {finding.Fix!.Title}"
                : finding.IsFixable(FixSafety.Unsafe) ? $"--unsafe-fixes: {finding.Fix!.Title}" : "",
        ];
        var told = string.Join("; ", notes.Where(note => note.Length > 0));
        if (told.Length > 0) writer.WriteLine($"{gutter} {colors.Faint}{told}{colors.Reset}");
    }
}
