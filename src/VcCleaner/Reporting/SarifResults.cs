using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Reporting;

/// <summary>Findings as results of SARIF.</summary>
/// <param name="rules">The rules of the run, in their order.</param>
/// <param name="fingerprints">One for each finding.</param>
internal sealed class SarifResults(ImmutableArray<DiagnosticDescriptor> rules, ImmutableArray<string> fingerprints)
{
    /// <summary>The name by which paths say what they are relative to.</summary>
    public const string Root = "%SRCROOT%";

    private readonly Dictionary<(string Path, string Rule, string Hash), int> _hashes = [];

    /// <param name="json">Stands in the array of results.</param>
    /// <param name="findings">All of them.</param>
    /// <param name="most">How many are written at most: the severest, in the order of the report.</param>
    public void Write(Utf8JsonWriter json, ImmutableArray<Finding> findings, int most)
    {
        var kept = findings.Length <= most
            ? null
            : Enumerable.Range(0, findings.Length).OrderByDescending(i => findings[i].Severity).ThenBy(i => i).Take(most).ToHashSet();
        for (var i = 0; i < findings.Length; i++)
        {
            if (kept is null || kept.Contains(i)) Write(json, findings[i], fingerprints[i]);
        }
    }

    private void Write(Utf8JsonWriter json, Finding finding, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Descriptor.Id);
        json.WriteNumber("ruleIndex", rules.BinarySearch(finding.Descriptor, ById));
        json.WriteString("level", SarifRule.Level(finding.Severity));
        json.WriteStartObject("message");
        json.WriteSafe("text", MessageText(finding.Message));
        json.WriteEndObject();

        json.WriteStartArray("locations");
        WriteLocation(json, finding);
        json.WriteEndArray();

        json.WriteStartObject("partialFingerprints");
        if (finding.LineHash.Length > 0) json.WriteString("primaryLocationLineHash", LineHash(finding));
        json.WriteString("vccleaner/v1", fingerprint);
        json.WriteEndObject();
        if (finding.Fix is { } fix && !finding.FileEdits.IsEmpty) WriteFix(json, finding, fix);
        json.WriteEndObject();
    }

    private static Comparer<DiagnosticDescriptor> ById { get; } = Comparer<DiagnosticDescriptor>.Create((a, b) => string.CompareOrdinal(a.Id, b.Id));

    /// <summary><c>[text](target)</c> in a message is a link (SARIF 3.11.6), and no quoted source may become one.</summary>
    private static string MessageText(string message) => message.Replace("](", "] (", StringComparison.Ordinal);

    /// <summary>As code scanning counts: the same line again is <c>:2</c>.</summary>
    private string LineHash(Finding finding)
    {
        var key = (finding.Path, finding.Descriptor.Id, finding.LineHash);
        var count = _hashes[key] = _hashes.GetValueOrDefault(key) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{finding.LineHash}:{count}");
    }

    private static void WriteLocation(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, finding);
        WriteRegion(json, "region", finding.Start, finding.End);
        json.WriteEndObject();
        if (finding.ContentPath.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteSafe("fullyQualifiedName", finding.ContentPath);
            json.WriteString("kind", "element");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', finding.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, LinePosition start, LinePosition end)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Finding finding, Fix fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteSafe("text", MessageText(fix.Safety == FixSafety.Safe ? fix.Title : $"{fix.Title} (look at it before you accept it)"));
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, finding);
        json.WriteStartArray("replacements");
        foreach (var edit in finding.FileEdits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", edit.Start, edit.End);
            json.WriteStartObject("insertedContent");
            json.WriteSafe("text", edit.Replacement);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
