using System.Diagnostics;
using System.Text.Json;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Reporting;

/// <summary><c>rdjson</c>: reviewdog's Diagnostic Format (github.com/reviewdog/reviewdog, proto/rdf), which offers fixes as suggestions.</summary>
/// <remarks>Its columns are bytes of UTF-8; where nobody knows them, the column is left out, and so is the suggestion.</remarks>
internal sealed class RdjsonReport : ReportFormat
{
    public override string Name => "rdjson";

    public override void Write(Report report, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, SafeJson.Indented))
        {
            json.WriteStartObject();
            json.WriteStartObject("source");
            json.WriteString("name", Report.ToolName);
            json.WriteEndObject();
            json.WriteStartArray("diagnostics");
            foreach (var finding in report.Findings) Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteSafe("message", finding.Message);
        json.WriteStartObject("location");
        json.WriteSafe("path", finding.Path);
        WriteRange(json, (finding.Start, finding.StartByte), (finding.End, finding.EndByte));
        json.WriteEndObject();
        json.WriteString("severity", Severity(finding.Severity));
        json.WriteStartObject("code");
        json.WriteString("value", finding.Descriptor.Id);
        json.WriteEndObject();

        // Each suggestion can be accepted alone, so a repair of several edits is none: half of it would do harm.
        if (finding.FileEdits is [{ StartByte: > 0, EndByte: > 0 } edit])
        {
            json.WriteStartArray("suggestions");
            json.WriteStartObject();
            WriteRange(json, (edit.Start, edit.StartByte), (edit.End, edit.EndByte));
            json.WriteSafe("text", edit.Replacement);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, (LinePosition Position, int Byte) start, (LinePosition Position, int Byte) end)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", start);
        WritePosition(json, "end", end);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, (LinePosition Position, int Byte) place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", place.Position.Line);
        if (place.Byte > 0) json.WriteNumber("column", place.Byte);
        json.WriteEndObject();
    }

    private static string Severity(Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => "ERROR",
        Diagnostics.Severity.Warning => "WARNING",
        Diagnostics.Severity.Info => "INFO",
        _ => throw new UnreachableException(),
    };
}
