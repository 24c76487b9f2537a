using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VcCleaner.Exports;
using VcCleaner.Sites;

namespace VcCleaner;

/// <summary>A note as a line of JSON, for the worker that puts together what all of them noted.</summary>
internal static class SideNoteLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(SideNote note)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("item", note.Item);
            json.WriteString("path", note.Path);
            json.WriteString("url", note.Url);
            json.WriteStartArray("media");
            foreach (var reference in note.Media) Write(json, reference);
            json.WriteEndArray();
            json.WriteStartArray("comments");
            foreach (var comment in note.Comments) Write(json, comment);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Reads a line that <see cref="Write(SideNote)"/> wrote.</summary>
    /// <exception cref="JsonException">It is another line.</exception>
    public static SideNote Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var note = json.RootElement;
        return new SideNote(note.GetProperty("item").GetInt32(), TextOf(note, "path"))
        {
            Url = TextOf(note, "url"),
            Media = [.. note.GetProperty("media").EnumerateArray().Select(ReadMedia)],
            Comments = [.. note.GetProperty("comments").EnumerateArray().Select(ReadComment)],
        };
    }

    private static void Write(Utf8JsonWriter json, MediaReference media)
    {
        json.WriteStartObject();
        if (media.Id is { } id) json.WriteNumber("id", id);
        json.WriteString("url", media.Url);
        json.WriteString("path", media.LocalPath);
        json.WriteNumber("status", (int)media.Status);
        json.WriteString("alt", media.AlternativeText);
        json.WriteEndObject();
    }

    private static MediaReference ReadMedia(JsonElement media) =>
        new(media.TryGetProperty("id", out var id) ? id.GetInt64() : null, TextOf(media, "url"), TextOf(media, "path"), (MediaStatus)media.GetProperty("status").GetInt32())
        {
            AlternativeText = TextOf(media, "alt"),
        };

    private static void Write(Utf8JsonWriter json, Comment comment)
    {
        json.WriteStartObject();
        json.WriteNumber("id", comment.Id);
        json.WriteNumber("parent", comment.ParentId);
        json.WriteString("name", comment.Name);
        if (comment.Date is { } date) json.WriteString("date", date);
        json.WriteString("text", comment.Content);
        json.WriteEndObject();
    }

    private static Comment ReadComment(JsonElement comment) => new(
        comment.GetProperty("id").GetInt64(),
        comment.GetProperty("parent").GetInt64(),
        TextOf(comment, "name"),
        comment.TryGetProperty("date", out var date) ? date.GetDateTimeOffset() : null,
        TextOf(comment, "text"));

    private static string TextOf(JsonElement value, string name) => value.GetProperty(name).GetString()!;
}
