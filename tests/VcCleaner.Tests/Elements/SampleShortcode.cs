using System.Text.Json;
using VcCleaner.Elements;

namespace VcCleaner.Tests.Elements;

/// <summary>A shortcode made from what a row says of one attribute: its value in its encoding, and whatever makes it seen.</summary>
/// <param name="Source">The shortcode.</param>
/// <param name="Expected">What must be found in the output.</param>
internal sealed record SampleShortcode(string Source, string[] Expected)
{
    private const string Word = "Damson";
    private const string Label = "Greengage";
    private const string Address = "https://orchard.example/damson";
    private const string Id = "4711";

    public static SampleShortcode Of(ElementDefinition row, AttributePart part)
    {
        var attributes = new Dictionary<string, string>();
        var expected = Fill(part, attributes);
        var start = string.Concat(attributes.Select(attribute => $" {attribute.Key}=\"{attribute.Value}\""));
        return new SampleShortcode(row.IsEnclosing ? $"[{row.Tag}{start}]Quince[/{row.Tag}]" : $"[{row.Tag}{start}]", expected);
    }

    public static SampleShortcode OfBody(ElementDefinition row) => new($"[{row.Tag}]{Word}[/{row.Tag}]", [Word]);

    private static string[] Fill(AttributePart part, Dictionary<string, string> attributes)
    {
        foreach (var condition in part.Conditions)
        {
            if (condition.IsExclusion ? condition.Values.Contains("") : !condition.Values.Contains(""))
            {
                attributes[condition.Attribute] = condition.IsExclusion ? "true" : condition.Values[0];
            }
        }

        switch (part)
        {
            case LinkPart link:
                attributes[part.Attribute] = link.Encoding == ValueEncoding.VcLink ? $"url:{Uri.EscapeDataString(Address)}||" : Address;
                if (link.Label is null) return [Address];
                attributes[link.Label] = Label;
                return [Address, Label];
            case LinkListPart:
                return [];
            case ImagePart image:
                attributes[part.Attribute] = image.Encoding switch
                {
                    ValueEncoding.Url or ValueEncoding.Safe => Address,
                    ValueEncoding.UltImage => $"id^{Id}|url^null|caption^null|alt^null",
                    _ => Id,
                };
                return [image.Encoding is ValueEncoding.Url or ValueEncoding.Safe ? Address : $"attachment:{Id}"];
            case MediaPart:
                attributes[part.Attribute] = Id;
                return [$"attachment:{Id}"];
            case EmbedPart embed:
                attributes[part.Attribute] = embed.Prefix.Length == 0 ? Encoded(Address, part.Encoding) : Word;
                return [embed.Prefix.Length == 0 ? Address : embed.Prefix + Word];
            case GroupPart group:
                return FillGroup(group, attributes);
            default:
                attributes[part.Attribute] = Encoded(Word, part.Encoding);
                return [Word];
        }
    }

    private static string[] FillGroup(GroupPart group, Dictionary<string, string> attributes)
    {
        var expected = new List<string>();
        var rows = new List<Dictionary<string, string>>();
        foreach (var part in group.Parts.SelectMany(inner => inner.Attributes))
        {
            var row = new Dictionary<string, string>();
            expected.AddRange(Fill(part, row));
            rows.Add(row);
        }

        attributes[group.Attribute] = Uri.EscapeDataString(JsonSerializer.Serialize(rows));
        return [.. expected.Distinct()];
    }

    private static string Encoded(string text, ValueEncoding encoding) => encoding switch
    {
        ValueEncoding.RawHtml => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Uri.EscapeDataString(text))),
        ValueEncoding.ProgressBars => "90|" + text,
        ValueEncoding.Percent => Uri.EscapeDataString(text),
        _ => text,
    };
}
