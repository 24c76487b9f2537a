using System.Text.Json;

namespace VcCleaner.Reporting;

/// <summary><c>ndjson</c>: an object on each line, the summary on the last, for programs that read as they go.</summary>
internal sealed class NdjsonReport : ReportFormat
{
    public override string Name => "ndjson";

    public override void Write(Report report, Stream output)
    {
        var fingerprints = Fingerprints.Of(report.Findings);
        using var json = new Utf8JsonWriter(output, SafeJson.OnOneLine);
        for (var i = 0; i < report.Findings.Length; i++)
        {
            FindingJson.Write(json, report.Findings[i], fingerprints[i]);
            EndLine(json, output);
        }

        FindingJson.WriteSummary(json, report);
        EndLine(json, output);
    }

    private static void EndLine(Utf8JsonWriter json, Stream output)
    {
        json.Flush();
        json.Reset();
        output.WriteByte((byte)'\n');
    }
}
