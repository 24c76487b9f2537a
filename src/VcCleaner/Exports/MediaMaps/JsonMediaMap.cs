using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.MediaMaps;

/// <summary>Reads a media map that is JSON: our own <c>media.json</c>, a list of WordPress's REST interface, what WP-CLI writes, or an object
/// of ids and addresses.</summary>
internal static class JsonMediaMap
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static MediaMapReading Read(SourceText source)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var reader = new Utf8JsonReader(bytes, Options);
        var diagnostics = new DiagnosticBag();
        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        var offsets = new Offsets(bytes);
        try
        {
            _ = reader.Read();
            var isList = reader.TokenType == JsonTokenType.StartArray;
            while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
            {
                var key = isList ? null : reader.GetString();
                if (!isList) _ = reader.Read();
                var place = new TextSpan(offsets.Of(reader.TokenStartIndex), 0);
                using var value = JsonDocument.ParseValue(ref reader);
                if (RecordOf(key, value.RootElement).ToAttachment(place, diagnostics) is { } attachment) attachments.Add(attachment);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return MediaMapReading.Unreadable(source, "it is no JSON from here on", new TextSpan(offsets.Of(Math.Max(reader.BytesConsumed, FailedAt(exception, bytes))), 0));
        }

        return attachments.Count > 0 || !diagnostics.ToImmutable().IsEmpty
            ? new MediaMapReading(source, attachments.ToImmutable(), diagnostics.ToImmutable())
            : MediaMapReading.Unreadable(source, "none of its values has an `id` with an address");
    }

    /// <summary>The byte that was not expected; a value's own reader only tells its line and column.</summary>
    private static long FailedAt(Exception exception, byte[] bytes)
    {
        if (exception is not JsonException { LineNumber: { } line, BytePositionInLine: { } column }) return 0;
        var start = 0;
        for (; line > 0; line--) start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
        return start + column;
    }

    private static MediaRecord RecordOf(string? key, JsonElement value)
    {
        var record = new MediaRecord();
        // { "20584": "https://…" }, and { "20584": { "url": … } }.
        if (key is not null) record.Set(MediaField.Id, key);
        if (key is not null && value.ValueKind == JsonValueKind.String) record.Set(MediaField.Url, value.GetString()!);
        if (value.ValueKind != JsonValueKind.Object) return record;

        foreach (var property in value.EnumerateObject())
        {
            record.Set(MediaFieldNames.Of(property.Name), TextOf(property.Value));
            if (property.Name != "media_details" || property.Value.ValueKind != JsonValueKind.Object) continue;
            foreach (var detail in property.Value.EnumerateObject()) record.Set(MediaFieldNames.Of(detail.Name), TextOf(detail.Value));
        }

        return record;
    }

    /// <summary>REST wraps texts: <c>"title": { "rendered": "Team" }</c>.</summary>
    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Object when value.TryGetProperty("rendered", out var rendered) => TextOf(rendered),
        _ => "",
    };

    /// <summary>From places in the bytes, asked for in order, to places in the text.</summary>
    private sealed class Offsets(byte[] bytes)
    {
        private int _bytes;
        private int _characters;

        public int Of(long index)
        {
            var end = (int)Math.Min(index, bytes.Length);
            if (end > _bytes) _characters += Encoding.UTF8.GetCharCount(bytes.AsSpan(_bytes..end));
            _bytes = Math.Max(_bytes, end);
            return _characters;
        }
    }
}
