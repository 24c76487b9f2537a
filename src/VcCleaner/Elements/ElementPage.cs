using System.Text;
using System.Text.Json;

namespace VcCleaner.Elements;

/// <summary>A row of the catalogue as a page for people or for programs.</summary>
/// <param name="Row">The row.</param>
/// <param name="Example">A shortcode of it (<see cref="ElementExample"/>).</param>
/// <param name="Markdown">What that shortcode becomes.</param>
internal sealed record ElementPage(ElementDefinition Row, string Example, string Markdown)
{
    private const int Indent = 2;

    public string ToText()
    {
        var text = new StringBuilder();
        text.Append('[').Append(Row.Tag).Append("]  ").Append(Row.Family).Append("\n\n");
        text.Append("Role     ").Append(ElementWords.Of(Row.Role)).Append('\n');
        text.Append("Becomes  ").Append(ElementWords.Becomes(Row)).Append('\n');
        if (Row.Successor is { } successor) text.Append("Now      replaced by [").Append(successor).Append("] in later versions\n");

        AppendAttributes(text);
        text.Append("\nExample:\n").Append(Indented(Example));
        text.Append("\nbecomes:\n").Append(Markdown.Length == 0 ? Indented("(nothing)") : Indented(Markdown));
        return text.ToString();
    }

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("tag", Row.Tag);
        json.WriteString("family", Row.Family);
        json.WriteString("role", Row.Role.ToString().ToLowerInvariant());
        json.WriteString("becomes", ElementWords.Becomes(Row));
        if (Row.Successor is { } successor) json.WriteString("successor", successor);
        json.WriteStartArray("attributes");
        foreach (var part in Row.Parts.SelectMany(part => part.Attributes))
        {
            json.WriteStartObject();
            json.WriteString("name", part.Attribute);
            json.WriteString("meaning", ElementWords.Meaning(part));
            json.WriteString("encoding", ElementWords.Of(part.Encoding));
            if (ElementWords.Condition(part) is { Length: > 0 } condition) json.WriteString("condition", condition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("example", Example);
        json.WriteString("markdown", Markdown);
        json.WriteEndObject();
    }

    private void AppendAttributes(StringBuilder text)
    {
        var parts = Row.Parts.SelectMany(part => part.Attributes).ToList();
        if (parts.Count == 0) return;

        text.Append("\nAttributes that a reader sees; all others only style it:\n");
        var width = parts.Max(part => part.Attribute.Length) + Indent;
        foreach (var part in parts)
        {
            text.Append(' ', Indent).Append(part.Attribute.PadRight(width)).Append(ElementWords.Meaning(part)).Append('\n');
            text.Append(' ', Indent + width).Append("written as ").Append(ElementWords.Of(part.Encoding)).Append('\n');
            if (ElementWords.Condition(part) is { Length: > 0 } condition) text.Append(' ', Indent + width).Append("seen ").Append(condition).Append('\n');
        }
    }

    private static string Indented(string text)
    {
        var output = new StringBuilder();
        foreach (var line in text.TrimEnd('\n').Split('\n')) output.Append(' ', line.Length == 0 ? 0 : Indent).Append(line).Append('\n');
        return output.ToString();
    }
}
