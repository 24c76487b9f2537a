using System.Diagnostics;
using System.Text.Json;
using VcCleaner.Diagnostics;

namespace VcCleaner.Reporting;

/// <summary><c>gitlab</c>: GitLab's Code Quality report (docs.gitlab.com/ci/testing/code_quality, "Code Quality report format").</summary>
/// <remarks>
/// The description begins with the rule, since GitLab does not show <c>check_name</c>. Of findings that share a fingerprint it shows
/// only the first, and a path that begins with <c>./</c> it does not find.
/// </remarks>
internal sealed class GitLabReport : ReportFormat
{
    public override string Name => "gitlab";

    public override void Write(Report report, Stream output)
    {
        var fingerprints = Fingerprints.Of(report.Findings);
        using (var json = new Utf8JsonWriter(output, SafeJson.Indented))
        {
            json.WriteStartArray();
            for (var i = 0; i < report.Findings.Length; i++) Write(json, report.Findings[i], fingerprints[i]);
            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteSafe("description", $"{finding.Descriptor.Id}: {finding.Message}");
        json.WriteString("check_name", finding.Descriptor.Name);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", Severity(finding.Severity));
        json.WriteStartObject("location");
        json.WriteSafe("path", finding.Path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", finding.Start.Line);
        json.WriteNumber("end", finding.End.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Severity(Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => "major",
        Diagnostics.Severity.Warning => "minor",
        Diagnostics.Severity.Info => "info",
        _ => throw new UnreachableException(),
    };
}
