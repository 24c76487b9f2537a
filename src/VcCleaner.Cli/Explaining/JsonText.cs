using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace VcCleaner.Cli.Explaining;

/// <summary>JSON that people can read too: indented, and with letters of every language as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
