using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting.Baselines;

/// <summary>The findings that were there when somebody began to look, so that only new ones count. Kept by fingerprint, not by number.</summary>
internal sealed class Baseline
{
    private const int Version = 1;

    private readonly ImmutableArray<BaselineEntry> _entries;

    private Baseline(ImmutableArray<BaselineEntry> entries) => _entries = entries;

    public static Baseline Empty { get; } = new([]);

    public ImmutableArray<BaselineEntry> Entries => _entries;

    public static Baseline Of(IEnumerable<Finding> findings) => Of(findings, []);

    /// <param name="findings">What was found.</param>
    /// <param name="kept">Entries of what was not looked at.</param>
    public static Baseline Of(IEnumerable<Finding> findings, IEnumerable<BaselineEntry> kept) =>
        new([.. findings
            .Where(finding => finding.Descriptor != DiagnosticCatalog.StaleBaselineEntry)
            .Select(finding => new BaselineEntry(finding.Fingerprint, finding.Descriptor.Id, finding.Path.Replace('\\', '/'), finding.ContentPath, 0))
            .Concat(kept)
            .DistinctBy(entry => entry.Fingerprint)
            .OrderBy(entry => entry.File, StringComparer.Ordinal).ThenBy(entry => entry.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Place, StringComparer.Ordinal).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)]);

    /// <param name="json">The file's text.</param>
    /// <param name="error">Why it cannot be read; empty if it can.</param>
    public static Baseline? TryRead(string json, out string error)
    {
        var entries = BaselineReader.TryRead(json, Version, out error);
        return entries is null ? null : new Baseline(entries.Value);
    }

    /// <summary>The file's text: an entry a line, so that a review shows what came and went.</summary>
    public string ToJson()
    {
        var text = new StringBuilder($"{{\n  \"version\": {Version},\n  \"findings\": [");
        for (var i = 0; i < _entries.Length; i++)
        {
            var entry = _entries[i];
            text.Append(i == 0 ? "\n" : ",\n")
                .Append("    { \"fingerprint\": ").Append(Quoted(entry.Fingerprint))
                .Append(", \"rule\": ").Append(Quoted(entry.Rule))
                .Append(", \"file\": ").Append(Quoted(entry.File))
                .Append(", \"place\": ").Append(Quoted(entry.Place)).Append(" }");
        }

        return text.Append(_entries.IsEmpty ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    /// <summary>Tells findings that are new from those that are listed, and reports what is listed and gone.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="baselinePath">The baseline's file, for findings about it.</param>
    /// <param name="isCovered">Whether an entry was looked for, so that it is gone if it is not found; null: all were.</param>
    public BaselineResult Apply(ImmutableArray<Finding> findings, string baselinePath, Func<BaselineEntry, bool>? isCovered = null)
    {
        var listed = _entries.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var met = findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Finding> fresh = [.. findings.Where(finding => !listed.Contains(finding.Fingerprint))];
        return new BaselineResult(fresh, findings.Length - fresh.Length, [.. _entries
            .Where(entry => !met.Contains(entry.Fingerprint) && (isCovered is null || isCovered(entry))).Select(entry => Stale(entry, baselinePath))]);
    }

    private static Finding Stale(BaselineEntry entry, string path)
    {
        var diagnostic = new Diagnostic(DiagnosticCatalog.StaleBaselineEntry, default, [entry.Rule, entry.Place.Length > 0 ? entry.Place : entry.File]);
        var position = new LinePosition(Math.Max(1, entry.Line), 1);
        return new Finding
        {
            Descriptor = diagnostic.Descriptor,
            Severity = diagnostic.Descriptor.Severity,
            Message = diagnostic.Message,
            Path = path,
            Start = position,
            End = position,
            Frame = new FindingFrame("", 0, 0, position.Line),
            Fingerprint = Fingerprint.Of(diagnostic.Descriptor.Id, path, "", entry.Fingerprint, 0),
        };
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
