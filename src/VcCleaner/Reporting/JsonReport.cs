using System.Text.Json;

namespace VcCleaner.Reporting;

/// <summary><c>json</c>: one object with all findings and a summary, for programs that read a whole document.</summary>
internal sealed class JsonReport : ReportFormat
{
    public override string Name => "json";

    public override void Write(Report report, Stream output)
    {
        var fingerprints = Fingerprints.Of(report.Findings);
        using (var json = new Utf8JsonWriter(output, SafeJson.Indented))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            for (var i = 0; i < report.Findings.Length; i++) FindingJson.Write(json, report.Findings[i], fingerprints[i]);
            json.WriteEndArray();
            json.WritePropertyName("summary");
            FindingJson.WriteSummary(json, report);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
