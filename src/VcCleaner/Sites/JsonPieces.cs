using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace VcCleaner.Sites;

/// <summary>Writes a list as JSON item by item, so that no more than one of them is held.</summary>
internal static class JsonPieces
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="items">The list.</param>
    /// <param name="write">Writes one of them as a value.</param>
    public static IEnumerable<string> OfArray<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, Indented);
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(json, item);
            yield return Take(json, buffer);
        }

        json.WriteEndArray();
        yield return Take(json, buffer) + "\n";
    }

    private static string Take(Utf8JsonWriter json, MemoryStream buffer)
    {
        json.Flush();
        var text = Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        buffer.SetLength(0);
        return text;
    }
}
