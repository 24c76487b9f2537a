using System.Net;
using System.Text.Json;

namespace VcCleaner.Shortcodes.Values;

/// <summary>The type <c>vc_link</c>: <c>url:…|title:…|target:…|rel:…</c>, each value percent-encoded, in any order, empty ones left out.</summary>
/// <param name="Url">The decoded destination; empty if there is none.</param>
/// <param name="Title">The HTML title, which is not what is clicked on; or null.</param>
/// <param name="Target">The window, or null.</param>
/// <param name="Rel">The relation, or null.</param>
internal sealed record VcLink(string Url, string? Title, string? Target, string? Rel)
{
    private static readonly VcLink None = new("", null, null, null);

    /// <summary>Reads a link; a plain URL and the JSON object of some themes are understood too.</summary>
    /// <returns>False if the value holds no link: <c>||</c>, <c>|||</c>, nothing.</returns>
    public static bool TryRead(string value, out VcLink link)
    {
        link = None;
        value = value.Contains('<', StringComparison.Ordinal) && !value.Contains('|', StringComparison.Ordinal) ? UrlText.Read(value) : value.Trim();
        if (value.Contains('&', StringComparison.Ordinal)) value = WebUtility.HtmlDecode(value);
        if (value.StartsWith("%7B", StringComparison.OrdinalIgnoreCase) || value.StartsWith('{')) return TryReadJson(PercentEncoding.Decode(value), out link);
        if (!HasKeys(value))
        {
            if (value.TrimStart('|').Length == 0) return false;
            link = None with { Url = value.Split('|')[0].Trim() };
            return link.Url.Length > 0;
        }

        foreach (var part in value.Split('|'))
        {
            // Only the first colon ends the key: hand-written links hold plain URLs.
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            link = With(link, part[..colon].Trim(), PercentEncoding.Decode(part[(colon + 1)..]).Trim());
        }

        return link.Url.Length > 0;
    }

    private static bool HasKeys(string value)
    {
        foreach (var key in (ReadOnlySpan<string>)["url:", "title:", "target:", "rel:"])
        {
            var at = value.IndexOf(key, StringComparison.Ordinal);
            if (at == 0 || (at > 0 && value[at - 1] == '|')) return true;
        }

        return false;
    }

    private static VcLink With(VcLink link, string key, string text) => text.Length == 0 ? link : key switch
    {
        "url" => link with { Url = text },
        "title" => link with { Title = text },
        "target" => link with { Target = text },
        "rel" => link with { Rel = text },
        _ => link,
    };

    private static bool TryReadJson(string json, out VcLink link)
    {
        link = None;
        try
        {
            using var parsed = JsonDocument.Parse(json);
            if (parsed.RootElement.ValueKind != JsonValueKind.Object) return false;
            foreach (var field in parsed.RootElement.EnumerateObject())
            {
                if (field.Value.ValueKind == JsonValueKind.String) link = With(link, field.Name, field.Value.GetString()!.Trim());
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException) // broken JSON; halves of surrogate pairs
        {
            return false;
        }

        return link.Url.Length > 0;
    }
}
