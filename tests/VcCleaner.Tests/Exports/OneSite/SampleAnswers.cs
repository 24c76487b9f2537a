using System.Text;
using System.Text.Json;

namespace VcCleaner.Tests.Exports.OneSite;

/// <summary>Writes the site as the answers of WordPress's REST interface: posts and pages in one list, the library in another.</summary>
internal static class SampleAnswers
{
    public static string WritePosts(SampleSite site) => Write(json =>
    {
        foreach (var post in site.Posts) Post(json, site, post);
    });

    public static string WriteMedia(SampleSite site) => Write(json =>
    {
        foreach (var file in site.Files) Media(json, file);
    });

    /// <summary>The same without the list around it, each object on a line of its own.</summary>
    public static string ToLines(string list)
    {
        using var document = JsonDocument.Parse(list);
        return string.Concat(document.RootElement.EnumerateArray().Select(item => JsonSerializer.Serialize(item) + "\n"));
    }

    private static void Post(Utf8JsonWriter json, SampleSite site, SamplePost post)
    {
        json.WriteStartObject();
        json.WriteNumber("id", post.Id);
        json.WriteString("date", "2024-05-06T12:00:00");
        json.WriteString("date_gmt", "2024-05-06T10:00:00");
        json.WriteString("modified", "2024-06-07T12:00:00");
        json.WriteString("modified_gmt", "2024-06-07T10:00:00");
        Raw(json, "guid", $"{SampleSite.Url}/?p={post.Id}");
        json.WriteString("slug", post.Slug);
        json.WriteString("status", post.Status);
        json.WriteString("type", post.Type);
        json.WriteString("link", post.Url);
        Raw(json, "title", post.Title);
        Raw(json, "content", post.Content);
        Raw(json, "excerpt", post.Excerpt);
        json.WriteNumber("author", 1);
        json.WriteNumber("featured_media", post.FeaturedId);
        json.WriteNumber("parent", post.ParentId);
        json.WriteBoolean("sticky", post.IsSticky);
        json.WriteStartObject("_embedded");
        json.WriteStartArray("author");
        json.WriteStartObject();
        json.WriteNumber("id", 1);
        json.WriteString("name", "Mara Keeper");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("wp:term");
        foreach (var taxonomy in (string[])["category", "post_tag"])
        {
            json.WriteStartArray();
            foreach (var (id, _, slug, name) in site.Terms.Where(term => term.Taxonomy == taxonomy && post.Terms.Contains(term.Id)).OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase))
            {
                json.WriteStartObject();
                json.WriteNumber("id", id);
                json.WriteString("name", name.Replace("&", "&amp;", StringComparison.Ordinal));
                json.WriteString("slug", slug);
                json.WriteString("taxonomy", taxonomy);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Media(Utf8JsonWriter json, SampleFile file)
    {
        json.WriteStartObject();
        json.WriteNumber("id", file.Id);
        json.WriteString("link", $"{SampleSite.Url}/{file.Slug}/");
        Raw(json, "title", file.Title);
        Raw(json, "caption", file.Caption);
        json.WriteString("alt_text", file.AlternativeText);
        json.WriteString("media_type", "image");
        json.WriteString("mime_type", "image/jpeg");
        json.WriteString("source_url", file.Url);
        json.WriteStartObject("media_details");
        json.WriteNumber("width", 1600);
        json.WriteNumber("height", 900);
        json.WriteString("file", file.Path);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Raw(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("raw", text);
        json.WriteString("rendered", "Something else.");
        json.WriteEndObject();
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartArray();
            write(json);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
