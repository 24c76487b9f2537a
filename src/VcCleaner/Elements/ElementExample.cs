using System.Text;
using System.Text.Json;

namespace VcCleaner.Elements;

/// <summary>A shortcode made from a row of the catalogue, with each attribute that a reader sees filled in its own encoding.</summary>
/// <remarks>What conditions exclude each other cannot stand in one example; the first of them does.</remarks>
internal sealed class ElementExample
{
    private const string Address = "https://example.org/page";
    private const int FirstImage = 17;

    private readonly OrderedDictionary<string, string> _attributes = [];
    private readonly List<AttributePart> _filled = [];
    private int _images;

    private ElementExample()
    {
    }

    /// <summary>The shortcode: <c>[vc_btn title="The title" link="url:https%3A%2F%2Fexample.org%2Fpage"]</c>.</summary>
    public static string Of(ElementDefinition row)
    {
        var example = new ElementExample();
        foreach (var part in row.Parts.SelectMany(part => part.Attributes)) example.Fill(part);
        var open = $"[{row.Tag}{string.Concat(example._attributes.Select(attribute => $" {attribute.Key}=\"{attribute.Value}\""))}]";
        var body = row.Parts.OfType<BodyPart>().FirstOrDefault();
        return body is null ? open : $"{open}{Body(body)}[/{row.Tag}]";
    }

    private static string Body(BodyPart body) => body.Encoding switch
    {
        ValueEncoding.Plain => "What it encloses.",
        ValueEncoding.Url => Address,
        _ => Encoded("<p>What it encloses.</p>", body.Encoding),
    };

    private void Fill(AttributePart part)
    {
        var switches = part.Conditions
            .Where(condition => condition.Values.Contains("") == condition.IsExclusion)
            .Select(condition => KeyValuePair.Create(condition.Attribute, condition.IsExclusion ? "yes" : condition.Values[0]))
            .ToList();
        var added = switches.Where(on => _attributes.TryAdd(on.Key, on.Value)).Select(on => on.Key).ToList();
        if (_attributes.TryAdd(part.Attribute, Value(part))) added.Add(part.Attribute);
        if (!part.IsSeen(Fields()) || _filled.Exists(other => !other.IsSeen(Fields())))
        {
            foreach (var name in added) _attributes.Remove(name);
            return;
        }

        _filled.Add(part);
        if (part is LinkPart { Label: { } label }) _ = _attributes.TryAdd(label, Words(label));
    }

    private FieldSource Fields() => new(name => _attributes.GetValueOrDefault(name));

    private string Value(AttributePart part) => part switch
    {
        ImagePart { Encoding: ValueEncoding.Url or ValueEncoding.Safe } => "https://example.org/picture.jpg",
        ImagePart { Encoding: ValueEncoding.UltImage } => $"id^{FirstImage + _images++}|url^null|caption^null|alt^null",
        ImagePart or MediaPart => $"{FirstImage + _images++}",
        LinkPart { Encoding: ValueEncoding.VcLink } => $"url:{Uri.EscapeDataString(Address)}",
        EmbedPart { Prefix.Length: > 0 } => "name",
        LinkPart or LinkListPart or EmbedPart => Encoded(Address, part.Encoding),
        GroupPart group => Uri.EscapeDataString(Group(group)),
        ListPart { Encoding: ValueEncoding.Lines } => "First<br />Second",
        ListPart { Encoding: ValueEncoding.Semicolons } => "First;Second",
        ListPart { Encoding: ValueEncoding.ProgressBars } => "90|First,80|Second",
        ListPart => "First,Second",
        _ => Encoded(Words(part.Attribute), part.Encoding),
    };

    /// <summary>A row in which every field is filled.</summary>
    private static string Group(GroupPart group)
    {
        var row = new ElementExample();
        foreach (var part in group.Parts.SelectMany(inner => inner.Attributes)) row.Fill(part);

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            foreach (var (name, value) in row._attributes) json.WriteString(name, value);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string Words(string attribute) => $"The {attribute.Replace('_', ' ').Replace('-', ' ')}";

    private static string Encoded(string text, ValueEncoding encoding) => encoding switch
    {
        ValueEncoding.RawHtml => Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.EscapeDataString(text))),
        ValueEncoding.Percent => Uri.EscapeDataString(text),
        _ => text,
    };
}
