using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace VcCleaner.Linting.Baselines;

/// <summary>Reads the file of a baseline, token by token, so that each entry knows its line.</summary>
internal static class BaselineReader
{
    public static ImmutableArray<BaselineEntry>? TryRead(string json, int version, out string error)
    {
        error = "";
        var bytes = Encoding.UTF8.GetBytes(json);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("version", out var found) || !found.TryGetInt32(out var number))
            {
                error = "it has no `version`, so it is no baseline";
                return null;
            }

            if (number > version)
            {
                error = string.Create(CultureInfo.InvariantCulture, $"it has version {number}, and this program knows {version}; a newer program wrote it");
                return null;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            error = "it is not JSON";
            return null;
        }

        return Entries(bytes);
    }

    private static ImmutableArray<BaselineEntry> Entries(byte[] bytes)
    {
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        var reader = new Utf8JsonReader(bytes);
        var (property, fingerprint, rule, file, place) = ("", "", "", "", "");
        var (line, counted) = (1, 0);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    (fingerprint, rule, file, place) = ("", "", "", "");
                    line += bytes.AsSpan(counted, (int)reader.TokenStartIndex - counted).Count((byte)'\n');
                    counted = (int)reader.TokenStartIndex;
                    break;
                case JsonTokenType.PropertyName:
                    property = reader.GetString()!;
                    break;
                case JsonTokenType.String when property == "fingerprint":
                    fingerprint = reader.GetString()!;
                    break;
                case JsonTokenType.String when property == "rule":
                    rule = reader.GetString()!;
                    break;
                case JsonTokenType.String when property == "file":
                    file = reader.GetString()!;
                    break;
                case JsonTokenType.String when property == "place":
                    place = reader.GetString()!;
                    break;
                case JsonTokenType.EndObject when fingerprint.Length > 0:
                    entries.Add(new BaselineEntry(fingerprint, rule, file, place, line));
                    fingerprint = "";
                    break;
            }
        }

        return entries.ToImmutable();
    }
}
