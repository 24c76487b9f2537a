using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary><c>sarif</c>: SARIF 2.1.0 (OASIS) as GitHub's code scanning wants it.</summary>
/// <remarks>A file of more than 25,000 results GitHub refuses as a whole, so the least severe are left out, and a notification tells.</remarks>
internal sealed class SarifReport : ReportFormat
{
    private const int MaxResults = 25_000;

    public override string Name => "sarif";

    public override void Write(Report report, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, SafeJson.Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, report);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    public override string? Shortfall(Report report) => report.Findings.Length <= MaxResults
        ? null
        : string.Create(CultureInfo.InvariantCulture,
            $"The least severe {report.Findings.Length - MaxResults} of {report.Findings.Length} findings were left out: code scanning takes {MaxResults} results.");

    private void WriteRun(Utf8JsonWriter json, Report report)
    {
        ImmutableArray<DiagnosticDescriptor> rules =
            [.. report.Findings.Select(finding => finding.Descriptor).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Report.ToolName);
        json.WriteString("semanticVersion", report.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules) SarifRule.Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();

        // What stands before the last slash is the category: two uploads of one tool and category replace each other.
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"{Report.ToolName}/");
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteRoot(json);
        WriteInvocation(json, report);

        json.WriteStartArray("results");
        var results = new SarifResults(rules, Fingerprints.Of(report.Findings));
        results.Write(json, report.Findings, MaxResults);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Paths are relative to a root that the reader knows and we do not: no name of a machine gets into a report.</summary>
    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifResults.Root);
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the checkout.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        if (Shortfall(report) is { } shortfall)
        {
            json.WriteStartArray("toolExecutionNotifications");
            json.WriteStartObject();
            json.WriteString("level", "warning");
            json.WriteStartObject("message");
            json.WriteString("text", shortfall);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
