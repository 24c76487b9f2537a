using System.Collections.Immutable;

namespace VcCleaner.Exports.Json;

/// <summary>What the objects of WordPress's REST interface are, and what they say.</summary>
internal static class RestObjects
{
    public static bool IsAttachment(JsonObject value) => value.Has("source_url") && value.Has("media_type");

    public static bool IsTerm(JsonObject value) => value.Has("taxonomy") && value.Has("name");

    public static bool IsPerson(JsonObject value) => value.Has("name") && !value.Has("content") && !value.Has("title") && (value.Has("avatar_urls") || value.Has("description"));

    /// <summary>The member with the text as it is stored, else with the rendered one, else the text itself.</summary>
    public static JsonObject Stored(JsonObject value) => !value.IsObject ? value : value.Has("raw") ? value["raw"] : value["rendered"];

    /// <summary>The excerpt that somebody wrote; WordPress makes one of the text's beginning where there is none.</summary>
    public static string Excerpt(JsonObject value)
    {
        var text = Stored(value).Text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        var isMade = !value.Has("raw") && (text.Contains("[&hellip;]", StringComparison.Ordinal) || text.Contains("[…]", StringComparison.Ordinal)
            || text.Contains("more-link", StringComparison.Ordinal));
        return isMade ? "" : text;
    }

    public static Term Term(JsonObject value) => new(value["taxonomy"].Text, WxrValues.Slug(value["slug"].Text), WxrValues.PlainText(value["name"].Text));

    /// <summary>A name for readers; some people's is their address.</summary>
    public static string Person(JsonObject value)
    {
        var name = WxrValues.PlainText(value["name"].Text);
        return name.Contains('@') ? "" : name;
    }

    public static Attachment Attachment(JsonObject value)
    {
        var details = value["media_details"];
        var url = value["source_url"].Text;
        var file = details["file"].Text is { Length: > 0 } path ? path : MediaPath.Of(url);
        return new Attachment
        {
            Id = value["id"].Number,
            Url = url,
            PageUrl = value["link"].Text,
            FilePath = file,
            Title = WxrValues.PlainText(Stored(value["title"]).Text),
            AlternativeText = WxrValues.PlainText(value["alt_text"].Text),
            Caption = Stored(value["caption"]).Text.Trim(),
            // The rendered description is the image itself.
            Description = value["description"]["raw"].Text.Trim(),
            MediaType = MediaTypes.Of(file) is { Length: > 0 } type ? type : value["mime_type"].Text,
            ParentId = value["post"].Number,
            Width = WxrValues.SmallNumber(details["width"].Text),
            Height = WxrValues.SmallNumber(details["height"].Text),
            Sizes = ReadSizes(details["sizes"]),
        };
    }

    private static ImmutableArray<AttachmentSize> ReadSizes(JsonObject sizes) =>
    [
        .. from size in sizes.Members
           // The original is listed among its copies.
           where size.Name != "full" && size.Value["file"].Text.Length > 0
           select new AttachmentSize(size.Name, size.Value["file"].Text, WxrValues.SmallNumber(size.Value["width"].Text), WxrValues.SmallNumber(size.Value["height"].Text)),
    ];
}
