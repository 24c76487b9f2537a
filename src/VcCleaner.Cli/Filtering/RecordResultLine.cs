using System.Buffers;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using VcCleaner.Reporting;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Filtering;

/// <summary>A result as a line of JSON: what stood in the line beside the content, byte for byte and in its order, then what became of the content.</summary>
internal static class RecordResultLine
{
    /// <summary>Keys may be added, and are never renamed or taken away. A member of the input that is called like one of them gives way.</summary>
    private static readonly FrozenSet<string> OwnNames = new[] { "markdown", "path", "findings", "images", "links", "error" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(RecordResult result)
    {
        var output = new ArrayBufferWriter<byte>(result.Markdown.Length + 512);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        foreach (var (name, value) in result.Members)
        {
            if (OwnNames.Contains(name)) continue;
            json.WritePropertyName(name);
            // It has been read already, and a number must not lose its digits.
            json.WriteRawValue(value.Span, skipInputValidation: true);
        }

        if (result.Error.Length > 0) WriteError(json, result);
        else WriteArticle(json, result);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    private static void WriteArticle(Utf8JsonWriter json, RecordResult result)
    {
        if (result.Path.Length > 0) json.WriteString("path", result.Path);
        json.WriteString("markdown", result.Markdown);
        WriteFindings(json, result);
        json.WriteStartArray("images");
        foreach (var image in result.Images) Write(json, image);
        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var link in result.Links) json.WriteStringValue(link);
        json.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter json, RecordResult result)
    {
        json.WriteStartObject("error");
        json.WriteNumber("line", result.Line);
        json.WriteString("message", result.Error);
        json.WriteEndObject();
        if (!result.Findings.IsEmpty) WriteFindings(json, result);
    }

    private static void WriteFindings(Utf8JsonWriter json, RecordResult result)
    {
        var fingerprints = Fingerprints.Of(result.Findings);
        json.WriteStartArray("findings");
        for (var i = 0; i < result.Findings.Length; i++) FindingJson.Write(json, result.Findings[i], fingerprints[i]);
        json.WriteEndArray();
    }

    /// <summary>As a row of <c>media.json</c>.</summary>
    private static void Write(Utf8JsonWriter json, MediaReference image)
    {
        json.WriteStartObject();
        if (image.Id is { } id) json.WriteNumber("id", id);
        json.WriteString("status", MediaManifest.Name(image.Status));
        if (image.Url.Length > 0) json.WriteString("url", image.Url);
        if (image.LocalPath.Length > 0) json.WriteString("path", image.LocalPath);
        if (image.AlternativeText.Length > 0) json.WriteString("alt", image.AlternativeText);
        json.WriteEndObject();
    }
}
