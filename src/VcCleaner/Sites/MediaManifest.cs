using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace VcCleaner.Sites;

/// <summary>Writes the list of all media: as JSON for programs, as CSV for people, as plain addresses for <c>wget -i</c>.</summary>
internal static class MediaManifest
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(ImmutableArray<MediaRow> rows)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartArray();
            foreach (var row in rows) Write(json, row);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    public static string ToCsv(ImmutableArray<MediaRow> rows)
    {
        var csv = new StringBuilder("id,status,url,path,alt,title,caption,used by\n");
        foreach (var row in rows)
        {
            CsvLine.Append(
                csv,
                row.Id?.ToString(CultureInfo.InvariantCulture) ?? "", Name(row.Status), row.Url, row.LocalPath,
                row.AlternativeText, row.Title, row.Caption, string.Join(' ', row.UsedBy));
        }

        return csv.ToString();
    }

    /// <summary>The addresses to download, each once.</summary>
    public static string ToUrls(ImmutableArray<MediaRow> rows) =>
        string.Concat(rows.Where(row => (row.Status is MediaStatus.Library or MediaStatus.Site or MediaStatus.Missing) && IsDownload(row.Url))
            .Select(row => row.Url).Distinct().Select(url => url + "\n"));

    /// <summary>One address a line: a line break in one would smuggle in another.</summary>
    private static bool IsDownload(string url) =>
        (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) && !url.Any(c => char.IsControl(c) || c == ' ');

    private static void Write(Utf8JsonWriter json, MediaRow row)
    {
        json.WriteStartObject();
        if (row.Id is { } id) json.WriteNumber("id", id);
        json.WriteString("status", Name(row.Status));
        WriteText(json, "url", row.Url);
        WriteText(json, "path", row.LocalPath);
        WriteText(json, "alt", row.AlternativeText);
        WriteText(json, "title", row.Title);
        WriteText(json, "caption", row.Caption);
        json.WriteStartArray("usedBy");
        foreach (var file in row.UsedBy) json.WriteStringValue(file);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
    }

    private static string Name(MediaStatus status) => status switch
    {
        MediaStatus.Library => "library",
        MediaStatus.Site => "site",
        MediaStatus.External => "external",
        MediaStatus.Unresolved => "unresolved",
        _ => "missing",
    };
}
