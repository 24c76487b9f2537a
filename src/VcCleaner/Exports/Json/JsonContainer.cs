using System.Text.Encodings.Web;
using VcCleaner.Text;

namespace VcCleaner.Exports.Json;

/// <summary>A JSON string, into which a fix is written escaped; what needs no escape stays readable.</summary>
internal sealed class JsonContainer : TextContainer
{
    public override string Encode(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
}
