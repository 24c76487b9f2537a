using System.Collections.Immutable;
using System.Net;
using System.Text.Json;

namespace VcCleaner.Shortcodes.Values;

/// <summary>The type <c>param_group</c>: a percent-encoded JSON array of objects. Quotes may have become entities or backticks on the way,
/// and themes store it decoded.</summary>
internal static class ParamGroup
{
    /// <summary>Reads the rows. The fields keep their order and their own encodings.</summary>
    public static bool TryRead(string value, out ImmutableArray<ImmutableArray<KeyValuePair<string, string>>> rows)
    {
        rows = [];
        value = value.Trim();
        if (value.Length == 0) return false;
        foreach (var reading in Readings(value))
        {
            if (reading.TrimStart() is ['[' or '{', ..] && TryParse(reading, out rows)) return true;
        }

        return false;
    }

    /// <summary>Likeliest first: as WPBakery writes it, decoded, with entities, with backticks, encoded twice.</summary>
    private static IEnumerable<string> Readings(string value)
    {
        var decoded = value[0] == '%' ? PercentEncoding.DecodeForm(value) : value;
        yield return decoded;
        yield return WebUtility.HtmlDecode(decoded);
        yield return BacktickEscapes.Undo(decoded);
        yield return PercentEncoding.DecodeForm(decoded);
    }

    private static bool TryParse(string json, out ImmutableArray<ImmutableArray<KeyValuePair<string, string>>> rows)
    {
        rows = [];
        try
        {
            using var parsed = JsonDocument.Parse(json);
            rows = parsed.RootElement.ValueKind switch
            {
                JsonValueKind.Array => [.. parsed.RootElement.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Object).Select(Fields)],
                JsonValueKind.Object => [Fields(parsed.RootElement)],
                _ => [],
            };
            return parsed.RootElement.ValueKind is JsonValueKind.Array or JsonValueKind.Object;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException) // broken JSON; halves of surrogate pairs
        {
            return false;
        }
    }

    private static ImmutableArray<KeyValuePair<string, string>> Fields(JsonElement row) =>
        [.. row.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, Text(field.Value)))];

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
