using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>Writes the comments of a site as JSON, for whatever shows them on the new one: name, date, text, and the comment that is answered.</summary>
internal static class CommentList
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="articles">Path, address and comments of each article that has any.</param>
    public static string ToJson(IEnumerable<(string Path, string Url, IReadOnlyList<Comment> Comments)> articles)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartArray();
            foreach (var (path, url, comments) in articles)
            {
                json.WriteStartObject();
                json.WriteString("path", path);
                json.WriteString("url", url);
                json.WriteStartArray("comments");
                foreach (var comment in comments) Write(json, comment);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Comment comment)
    {
        json.WriteStartObject();
        json.WriteNumber("id", comment.Id);
        if (comment.ParentId != 0) json.WriteNumber("parent", comment.ParentId);
        json.WriteString("name", comment.Name);
        if (comment.Date is { } date) json.WriteString("date", date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteString("text", comment.Content);
        json.WriteEndObject();
    }
}
