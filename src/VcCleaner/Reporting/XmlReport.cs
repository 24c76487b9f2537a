using System.Text;
using System.Xml;

namespace VcCleaner.Reporting;

/// <summary>What the reports in XML have in common. Attribute values and text must be printable: XML cannot hold control characters at all.</summary>
internal abstract class XmlReport : ReportFormat
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    public sealed override void Write(Report report, Stream output)
    {
        using (var xml = XmlWriter.Create(output, Settings)) Write(report, xml);
        output.WriteByte((byte)'\n');
    }

    protected abstract void Write(Report report, XmlWriter xml);

    protected static void WriteNumber(XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, XmlConvert.ToString(value));
}
