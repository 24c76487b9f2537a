using System.Xml;

namespace VcCleaner.Reporting;

/// <summary><c>checkstyle</c>: the XML that most servers with a "warnings" view read. There is no official schema; places have no end.</summary>
internal sealed class CheckstyleReport : XmlReport
{
    /// <summary>The version of checkstyle whose format readers know; not one of ours.</summary>
    private const string FormatVersion = "4.3";

    public override string Name => "checkstyle";

    protected override void Write(Report report, XmlWriter xml)
    {
        xml.WriteStartElement("checkstyle");
        xml.WriteAttributeString("version", FormatVersion);
        foreach (var file in report.Findings.GroupBy(finding => finding.Path, StringComparer.Ordinal))
        {
            xml.WriteStartElement("file");
            xml.WriteAttributeString("name", PrintableText.Of(file.Key));
            foreach (var finding in file)
            {
                xml.WriteStartElement("error");
                WriteNumber(xml, "line", finding.Start.Line);
                WriteNumber(xml, "column", finding.Start.Column);
                xml.WriteAttributeString("severity", finding.Severity.ToWord());
                xml.WriteAttributeString("message", finding.Message);
                xml.WriteAttributeString("source", $"{Report.ToolName}.{finding.Descriptor.Id}");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
