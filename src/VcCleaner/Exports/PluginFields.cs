using System.Text.Json;

namespace VcCleaner.Exports;

/// <summary>What plugins for search engines and for languages keep in custom fields, whatever kind of export they come from.</summary>
internal static class PluginFields
{
    /// <summary>Title and description for search engines.</summary>
    /// <param name="meta">The first value of a custom field, or empty text.</param>
    public static (string Title, string Description) Seo(Func<string, string> meta)
    {
        var title = First(PostMetaKeys.SeoTitles, meta);
        var description = First(PostMetaKeys.SeoDescriptions, meta);
        if (title.Length > 0 && description.Length > 0) return (title, description);

        var (builderTitle, builderDescription) = BuilderSeo(meta(PostMetaKeys.WpBakerySeo));
        return (title.Length > 0 ? title : builderTitle, description.Length > 0 ? description : builderDescription);
    }

    /// <summary>The first field with plain text; plugins also store templates (<c>%%title%%</c>, <c>%sep%</c>, <c>#post_title</c>).</summary>
    public static string First(string[] keys, Func<string, string> meta)
    {
        foreach (var key in keys)
        {
            var value = meta(key);
            var isTemplate = value.Contains("%%", StringComparison.Ordinal) || value.StartsWith('#') || value.Contains("%title%", StringComparison.Ordinal)
                || value.Contains("%sep%", StringComparison.Ordinal) || value.Contains("%excerpt%", StringComparison.Ordinal);
            if (value.Length > 0 && !isTemplate) return WxrValues.PlainText(value);
        }

        return "";
    }

    private static (string Title, string Description) BuilderSeo(string json)
    {
        if (json.Length == 0) return ("", "");

        try
        {
            using var document = JsonDocument.Parse(json);
            return (JsonText(document.RootElement, "title"), JsonText(document.RootElement, "description"));
        }
        catch (JsonException)
        {
            return ("", "");
        }
    }

    private static string JsonText(JsonElement root, string name)
        => root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
