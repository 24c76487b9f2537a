using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.Json;

/// <summary>An object of JSON, forgiving: what is missing or of another kind is empty. Strings are read without the framework's, which throws at lone surrogates.</summary>
/// <param name="element">The object, or anything else.</param>
/// <param name="record">The bytes that it is a part of.</param>
internal readonly struct JsonObject(JsonElement element, JsonRecord record)
{
    private const int MaxDepth = 256;

    /// <summary>Whether it is an object at all.</summary>
    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    public bool IsEmpty => element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>A member, which may be no object.</summary>
    public JsonObject this[string name]
        => new(IsObject && element.TryGetProperty(name, out var value) ? value : default, record);

    /// <summary>Reads a record, or says why it cannot be read.</summary>
    public static bool TryParse(JsonRecord record, out JsonObject value, out string reason)
    {
        reason = "";
        try
        {
            value = new JsonObject(JsonDocument.Parse(record.Bytes, new JsonDocumentOptions { MaxDepth = MaxDepth }).RootElement, record);
            return true;
        }
        catch (JsonException exception)
        {
            var line = record.Start.Line + (exception.LineNumber ?? 0);
            reason = string.Create(CultureInfo.InvariantCulture, $"is not valid JSON in line {line}");
            value = default;
            return false;
        }
    }

    public bool Has(string name) => IsObject && element.TryGetProperty(name, out _);

    /// <summary>The text of a string, a number or a truth value; empty for all else.</summary>
    public string Text => element.ValueKind switch
    {
        JsonValueKind.String => JsonText.Decode(Raw),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.GetRawText(),
        _ => "",
    };

    public long Number => element.ValueKind is JsonValueKind.Number or JsonValueKind.String ? WxrValues.Number(Text) : 0;

    public bool IsTrue => element.ValueKind == JsonValueKind.True || Text == "1";

    /// <summary>The elements of a list; none for all else.</summary>
    public IEnumerable<JsonObject> Items
    {
        get
        {
            if (element.ValueKind != JsonValueKind.Array) yield break;
            foreach (var item in element.EnumerateArray()) yield return new JsonObject(item, record);
        }
    }

    /// <summary>The members of an object; none for all else.</summary>
    public IEnumerable<(string Name, JsonObject Value)> Members
    {
        get
        {
            if (!IsObject) yield break;
            foreach (var member in element.EnumerateObject()) yield return (member.Name, new JsonObject(member.Value, record));
        }
    }

    /// <summary>The text of a string with the place of each of its characters.</summary>
    /// <param name="name">How people know the file.</param>
    /// <param name="diagnostics">Gets what is wrong with the bytes.</param>
    public SourceText Source(string name, DiagnosticBag diagnostics)
    {
        if (element.ValueKind != JsonValueKind.String || !record.Bytes.AsSpan().Overlaps(Raw, out var offset)) return WxrChunkReader.At(name, record.Start);

        // Behind the quote.
        var before = TextDecoder.DecodePart(record.Bytes.AsSpan(0, offset + 1), null, new DiagnosticBag());
        return JsonText.Source(Raw, name, WxrValues.PositionOf(record.Start, before), diagnostics);
    }

    private ReadOnlySpan<byte> Raw => JsonMarshal.GetRawUtf8Value(element);
}
