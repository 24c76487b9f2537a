using System.Text.Json;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Reporting;

/// <summary>A finding as <c>json</c> and <c>ndjson</c> write it. Keys may be added, and are never renamed or taken away.</summary>
internal static class FindingJson
{
    /// <summary>Raised when a key changes its meaning.</summary>
    public const int Schema = 1;

    /// <summary>Lines and columns are counted from one, columns in this; the end is excluded.</summary>
    public const string Unit = "utf16";

    public static void Write(Utf8JsonWriter json, Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("type", "finding");
        json.WriteNumber("schema", Schema);
        json.WriteString("rule", finding.Descriptor.Id);
        json.WriteString("name", finding.Descriptor.Name);
        json.WriteString("severity", finding.Severity.ToWord());
        json.WriteSafe("message", finding.Message);
        json.WriteSafe("path", finding.Path);
        WriteRange(json, "range", finding.Start, finding.End);
        json.WriteString("unit", Unit);
        json.WriteString("fingerprint", fingerprint);
        if (finding.PostId != 0 || finding.PostTitle.Length > 0) WritePost(json, finding);
        if (finding.ShortcodePath.Length > 0) json.WriteSafe("shortcodePath", finding.ShortcodePath);
        if (finding.Fix is { } fix && !finding.FileEdits.IsEmpty) WriteFix(json, finding, fix);
        json.WriteEndObject();
    }

    public static void WriteSummary(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("type", "summary");
        json.WriteNumber("schema", Schema);
        json.WriteString("tool", Report.ToolName);
        json.WriteString("version", report.ToolVersion);
        json.WriteNumber("files", report.Files.Length);
        json.WriteNumber("findings", report.Counts.Total);
        json.WriteNumber("errors", report.Counts.Errors);
        json.WriteNumber("warnings", report.Counts.Warnings);
        json.WriteNumber("infos", report.Counts.Infos);
        json.WriteNumber("fixable", report.Counts.Fixable);
        json.WriteEndObject();
    }

    private static void WritePost(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("post");
        json.WriteNumber("id", finding.PostId);
        json.WriteSafe("slug", finding.PostSlug);
        json.WriteSafe("title", finding.PostTitle);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Finding finding, Fix fix)
    {
        json.WriteStartObject("fix");
        json.WriteBoolean("safe", fix.Safety == FixSafety.Safe);
        json.WriteSafe("title", fix.Title);
        json.WriteStartArray("edits");
        foreach (var edit in finding.FileEdits)
        {
            json.WriteStartObject();
            WriteRange(json, "range", edit.Start, edit.End);
            json.WriteSafe("text", edit.Replacement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, string name, LinePosition start, LinePosition end)
    {
        json.WriteStartObject(name);
        WritePosition(json, "start", start);
        WritePosition(json, "end", end);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }
}
