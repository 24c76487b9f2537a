using System.Collections.Immutable;
using VcCleaner.Elements;
using VcCleaner.Elements.Handlers;
using VcCleaner.Shortcodes;

namespace VcCleaner.Configuration;

/// <summary>Makes the catalogue row of a site's own shortcode.</summary>
/// <remarks>What an element holds decides a little: whether the label of a link is an attribute or stands between the tags, and, where the file names
/// no attributes, which of them look as if a reader saw them. So the row is completed for each element.</remarks>
internal static class OwnElement
{
    public const string Family = "vccleaner.json";

    public static ElementDefinition Row(ShortcodeMapping mapping)
    {
        var row = new ElementDefinition(mapping.Tag, mapping.Recipe == Recipe.Section ? ElementRole.Layout : ElementRole.Content, Named(mapping))
        {
            Family = Family,
            Frame = mapping.Recipe switch { Recipe.Quote => Frame.Quote, Recipe.ListItem => Frame.Item, _ => Frame.None },
            Policy = mapping.Recipe switch
            {
                Recipe.Drop => ElementPolicy.Drop,
                Recipe.Keep => ElementPolicy.Keep,
                Recipe.Fail => ElementPolicy.Refuse,
                _ => ElementPolicy.Convert,
            },
        };
        return mapping.Recipe switch
        {
            Recipe.Unwrap or Recipe.Keep or Recipe.Drop => row with { Parts = [Elements.Row.Body] },
            Recipe.Fail => row with { Complete = element => row with { Parts = UnknownElement.Guess(element).Parts } },
            _ => row with { Complete = element => Completed(row, mapping, element) },
        };
    }

    private static ElementDefinition Completed(ElementDefinition row, ShortcodeMapping mapping, ShortcodeElement element)
    {
        ImmutableArray<Part> seen = mapping.NamesAttributes ? Named(mapping) : GuessedParts.For(mapping, element);
        var shown = seen.OfType<AttributePart>();
        var hasHeading = shown.Any(part => part is HeadingPart && Holds(element, part.Attribute));
        var hasLabel = shown.Any(part => part is LinkPart { Label: { } label } && Holds(element, label));
        return mapping.Recipe switch
        {
            Recipe.Heading when !hasHeading && !element.Body.IsEmpty =>
                row with { Parts = [Elements.Row.Body, .. seen], Handler = BodyHeading.At(mapping.Level, mapping.LevelFrom) },
            Recipe.Link when !hasLabel && !element.Body.IsEmpty =>
                row with { Parts = [Elements.Row.Body, .. seen.Select(WithoutLabel)], Handler = BodyLink.Lower },
            _ => row with { Parts = WithBody(seen) },
        };
    }

    /// <summary>The parts that the file names, in the order in which they are read.</summary>
    private static ImmutableArray<Part> Named(ShortcodeMapping mapping)
    {
        var isHeading = mapping.Recipe == Recipe.Heading;
        return
        [
            .. mapping.Title.Select(name => Elements.Row.Title(name.Name, mapping.Level, mapping.LevelFrom)),
            .. mapping.Image.Select(name => Elements.Row.Image(name.Name, name.Encoding ?? ValueEncoding.ImageIds)),
            .. mapping.Text.Select(name => isHeading ? Elements.Row.Title(name.Name, mapping.Level, mapping.LevelFrom) : Text(name)),
            .. mapping.Link.Select((name, i) => Elements.Row.Link(name.Name, LabelAt(i), name.Encoding ?? ValueEncoding.VcLink)),
            .. mapping.Label.Skip(mapping.Link.Length).Select(Text),
        ];

        // The n-th label belongs to the n-th link.
        string? LabelAt(int i) => i < mapping.Label.Length ? mapping.Label[i].Name : null;
    }

    private static AttributePart Text(AttributeName name) => name.Encoding switch
    {
        ValueEncoding.Commas or ValueEncoding.Lines or ValueEncoding.Semicolons => Elements.Row.List(name.Name, name.Encoding.Value),
        var encoding => Elements.Row.Prose(name.Name, encoding ?? ValueEncoding.Plain),
    };

    private static Part WithoutLabel(Part part) => part is LinkPart link ? link with { Label = null } : part;

    /// <summary>Text stands above the button that belongs to it.</summary>
    private static ImmutableArray<Part> WithBody(ImmutableArray<Part> parts) =>
        [.. parts.Where(part => part is not LinkPart), Elements.Row.Body, .. parts.OfType<LinkPart>()];

    private static bool Holds(ShortcodeElement element, string attribute) => !string.IsNullOrWhiteSpace(element[attribute]);
}
