using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace VcCleaner.Reporting;

/// <summary>JSON that people can read too, and in which nothing acts: what <see cref="PrintableText"/> would spell out is escaped.</summary>
/// <remarks>
/// The relaxed encoder leaves letters of every language as they are, and with them the bidirectional controls; the strict ones
/// escape every backtick, and messages are full of them.
/// </remarks>
internal static class SafeJson
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\"\\");

    public static JsonWriterOptions Indented { get; } =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonWriterOptions OnOneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes text that may come from strangers.</summary>
    public static void WriteSafe(this Utf8JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteSafeValue(value);
    }

    public static void WriteSafeValue(this Utf8JsonWriter json, string value)
    {
        if (PrintableText.IsPlain(value)) json.WriteStringValue(value);
        else json.WriteRawValue(Literal(value), skipInputValidation: true);
    }

    private static string Literal(string value)
    {
        var literal = new StringBuilder("\"", value.Length + 16);
        for (var i = 0; i < value.Length;)
        {
            var length = PrintableText.ElementAt(value, i, out var isSafe);
            var units = value.AsSpan(i, length);
            i += length;
            if (isSafe && !Special.Contains(units[0])) literal.Append(units);
            // Half a pair is no text, and many readers refuse its escape.
            else if (length == 1 && char.IsSurrogate(units[0])) literal.Append("\\uFFFD");
            else if (units[0] == '\n') literal.Append("\\n");
            else foreach (var unit in units) literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        }

        return literal.Append('"').ToString();
    }
}
