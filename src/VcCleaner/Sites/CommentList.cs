using System.Globalization;
using System.Text.Json;
using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>Writes the comments of a site as JSON, for whatever shows them on the new one: name, date, text, and the comment that is answered.</summary>
internal static class CommentList
{
    /// <param name="articles">Path, address and comments of each article that has any.</param>
    public static IEnumerable<string> ToJson(IEnumerable<(string Path, string Url, IReadOnlyList<Comment> Comments)> articles) =>
        JsonPieces.OfArray(articles, (json, article) =>
        {
            json.WriteStartObject();
            json.WriteString("path", article.Path);
            json.WriteString("url", article.Url);
            json.WriteStartArray("comments");
            foreach (var comment in article.Comments) Write(json, comment);
            json.WriteEndArray();
            json.WriteEndObject();
        });

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
