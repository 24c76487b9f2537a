using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace VcCleaner.Cli.Files;

/// <summary>An entry of the manifest as a line of JSON, so that version control shows one line for each file that changed.</summary>
internal static class ManifestLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string place, ManifestEntry entry)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("path", place);
            writer.WriteString("source", entry.Source);
            writer.WriteNumber("line", entry.Line);
            writer.WriteString("hash", entry.Hash.ToString());
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>The entry in a line, or null for a line that is none or was cut off when the process was killed.</summary>
    public static (string Place, ManifestEntry Entry)? TryRead(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line.TrimEnd(','));
            var root = json.RootElement;
            var hash = ContentHash.Parse(root.GetProperty("hash").GetString());
            var (place, source) = (root.GetProperty("path").GetString(), root.GetProperty("source").GetString());
            return hash is null || place is null || source is null
                ? null
                : (place, new ManifestEntry(source, root.GetProperty("line").GetInt32(), hash.Value));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
