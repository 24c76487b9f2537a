using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VcCleaner.Sites;

/// <summary>Writes front matter as a JSON object. JSON knows no dates: they are texts.</summary>
internal static class JsonFrontMatter
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(FrontMatter frontMatter) => Node(frontMatter).ToJsonString(Options) + "\n";

    private static JsonObject Node(FrontMatter frontMatter)
    {
        var node = new JsonObject();
        foreach (var (key, value) in frontMatter.Fields) node[key] = Node(value);
        return node;
    }

    private static JsonNode? Node(FrontMatterValue value) => value switch
    {
        StringValue text => JsonValue.Create(text.Text),
        DateValue date => JsonValue.Create(date.Text),
        LiteralValue literal => JsonNode.Parse(literal.Text),
        ListValue list => new JsonArray([.. list.Items.Select(item => (JsonNode)JsonValue.Create(item)!)]),
        MapValue map => Node(new FrontMatter(map.Fields)),
        _ => throw new UnreachableException(),
    };
}
