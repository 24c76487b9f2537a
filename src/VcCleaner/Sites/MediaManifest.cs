using System.Globalization;
using System.Text.Json;

namespace VcCleaner.Sites;

/// <summary>Writes the list of all media: as JSON for programs, as CSV for people, as plain addresses for <c>wget -i</c>.</summary>
internal static class MediaManifest
{
    public static IEnumerable<string> ToJson(IEnumerable<MediaRow> rows) => JsonPieces.OfArray(rows, Write);

    public static IEnumerable<string> ToCsv(IEnumerable<MediaRow> rows)
    {
        yield return "id,status,url,path,alt,title,caption,used by\n";
        foreach (var row in rows)
        {
            yield return CsvLine.Of(
                row.Id?.ToString(CultureInfo.InvariantCulture) ?? "", Name(row.Status), row.Url, row.LocalPath,
                row.AlternativeText, row.Title, row.Caption, string.Join(' ', row.UsedBy));
        }
    }

    /// <summary>The addresses to download, each once.</summary>
    public static IEnumerable<string> ToUrls(IEnumerable<MediaRow> rows) =>
        rows.Where(row => (row.Status is MediaStatus.Library or MediaStatus.Site or MediaStatus.Missing) && IsDownload(row.Url))
            .Select(row => row.Url).Distinct().Select(url => url + "\n");

    /// <summary>The word that lists of media have for it.</summary>
    public static string Name(MediaStatus status) => status switch
    {
        MediaStatus.Library => "library",
        MediaStatus.Site => "site",
        MediaStatus.External => "external",
        MediaStatus.Unresolved => "unresolved",
        _ => "missing",
    };

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
}
