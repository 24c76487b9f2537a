using System.Globalization;
using System.Text;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary><c>html</c>: one page that needs nothing else, no script and no network; for people who get it by mail or as an artifact.</summary>
/// <remarks>
/// Every text goes through <see cref="HtmlText"/>, and the page forbids itself scripts and requests besides: what an export says is
/// shown and does nothing. Severities are words, not only colours; headings, tables and lists are what they look like.
/// </remarks>
internal sealed class HtmlReport : ReportFormat
{
    public override string Name => "html";

    public override void Write(Report report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.Write(HtmlStyle.Head);
        writer.WriteLine("<main>");
        writer.WriteLine("<h1>vccleaner</h1>");
        writer.WriteLine($"<p>{HtmlText.Of(ReportWords.Summary(report))}</p>");
        if (!report.Findings.IsEmpty)
        {
            WriteRules(writer, report);
            WriteFindings(writer, report);
        }

        writer.WriteLine($"<footer>vccleaner {HtmlText.Of(report.ToolVersion)}</footer>");
        writer.WriteLine("</main>");
        writer.WriteLine("</body>");
        writer.WriteLine("</html>");
    }

    private static void WriteRules(StreamWriter writer, Report report)
    {
        writer.WriteLine("<table>");
        writer.WriteLine("<caption>Findings by rule</caption>");
        writer.WriteLine("<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">Severity</th><th scope=\"col\" class=\"number\">Findings</th></tr></thead>");
        writer.WriteLine("<tbody>");
        foreach (var (rule, severity, count) in ReportWords.Rules(report))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"<tr><th scope=\"row\">{rule.Id} {HtmlText.Of(rule.Name)}</th><td>{Badge(severity)}</td><td class=\"number\">{count}</td></tr>"));
        }

        writer.WriteLine("</tbody>");
        writer.WriteLine("</table>");
    }

    private static void WriteFindings(StreamWriter writer, Report report)
    {
        foreach (var file in report.Findings.GroupBy(finding => finding.Path, StringComparer.Ordinal))
        {
            writer.WriteLine("<section>");
            writer.WriteLine($"<h2>{HtmlText.Of(file.Key)}</h2>");
            foreach (var post in file.GroupBy(finding => finding.Post(), StringComparer.Ordinal))
            {
                if (post.Key.Length > 0) writer.WriteLine($"<h3>{HtmlText.Of(post.Key)}</h3>");
                writer.WriteLine("<ul>");
                foreach (var finding in post) Write(writer, finding);
                writer.WriteLine("</ul>");
            }

            writer.WriteLine("</section>");
        }
    }

    private static void Write(StreamWriter writer, Finding finding)
    {
        writer.WriteLine("<li>");
        writer.WriteLine($"<p>{Badge(finding.Severity)} <span class=\"place\">{finding.Start}</span> <b>{finding.Descriptor.Title()}</b>: {Message(finding.Message)}</p>");
        var frame = FrameText.Of(finding);
        if (!frame.IsEmpty)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"<pre tabindex=\"0\" aria-label=\"Source, line {finding.Frame.Line}\"><code>{HtmlText.Of(frame.Before)}<mark>{HtmlText.Of(frame.Marked)}</mark>{HtmlText.Of(frame.After)}</code></pre>"));
        }

        if (finding.ShortcodePath.Length > 0) writer.WriteLine($"<p class=\"note\">in {HtmlText.Of(finding.ShortcodePath)}</p>");
        if (finding.IsFixable(FixSafety.Unsafe))
        {
            var option = finding.Fix!.Safety == FixSafety.Safe ? "--fix" : "--unsafe-fixes";
            writer.WriteLine($"<p class=\"note\"><code>{option}</code>: {HtmlText.Of(finding.Fix.Title)}</p>");
        }

        writer.WriteLine("</li>");
    }

    private static string Badge(Severity severity) => $"<span class=\"{severity.ToWord()}\">{severity.ToWord()}</span>";

    /// <summary>What a message quotes in backticks is code.</summary>
    private static string Message(string message)
    {
        var parts = message.Split('`');
        var html = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            var isCode = i % 2 == 1 && i < parts.Length - 1;
            var text = HtmlText.Of(i % 2 == 1 && !isCode ? "`" + parts[i] : parts[i]);
            html.Append(isCode ? $"<code>{text}</code>" : text);
        }

        return html.ToString();
    }
}
