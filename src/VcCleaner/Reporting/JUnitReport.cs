using System.Collections.Immutable;
using System.Xml;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary><c>junit</c>: for Jenkins and GitLab, as Jenkins' schema has it; a suite for each file, and a clean file is a test that passed.</summary>
/// <remarks>
/// The place stands in the failure's text, since GitLab shows nothing else of it. A finding of severity info is a skipped test: it is
/// seen and fails nothing. No time is told: equal runs make equal reports.
/// </remarks>
internal sealed class JUnitReport : XmlReport
{
    private const string NoTime = "0";

    public override string Name => "junit";

    protected override void Write(Report report, XmlWriter xml)
    {
        var byFile = report.Findings.ToLookup(finding => finding.Path, StringComparer.Ordinal);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", Report.ToolName);
        WriteNumber(xml, "tests", report.Files.Sum(file => Math.Max(1, byFile[file].Count())));
        WriteNumber(xml, "failures", report.Counts.Errors + report.Counts.Warnings);
        WriteNumber(xml, "errors", 0);
        xml.WriteAttributeString("time", NoTime);
        foreach (var file in report.Files) WriteSuite(xml, file, [.. byFile[file]]);
        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, string file, ImmutableArray<Finding> findings)
    {
        var counts = ReportCounts.Of(findings);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", PrintableText.AtLineStart(file));
        WriteNumber(xml, "tests", Math.Max(1, findings.Length));
        WriteNumber(xml, "failures", counts.Errors + counts.Warnings);
        WriteNumber(xml, "errors", 0);
        WriteNumber(xml, "skipped", counts.Infos);
        xml.WriteAttributeString("time", NoTime);
        if (findings.IsEmpty)
        {
            StartCase(xml, "no findings", file);
            xml.WriteEndElement();
        }

        foreach (var finding in findings) WriteCase(xml, finding);
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, Finding finding)
    {
        StartCase(xml, $"{finding.Descriptor.Title()} at {finding.Start}", finding.Path);
        var body = $"{finding.Place()}: {finding.Descriptor.Id} {finding.Message}";
        if (finding.ContentPath.Length > 0) body += $"\nin {finding.ContentPath}";
        if (finding.Severity == Severity.Info)
        {
            xml.WriteElementString("skipped", body);
        }
        else
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", finding.Message);
            xml.WriteAttributeString("type", finding.Severity.ToWord());
            xml.WriteString(body);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void StartCase(XmlWriter xml, string name, string file)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("classname", PrintableText.AtLineStart(file));
        xml.WriteAttributeString("time", NoTime);
    }
}
