using System.Collections.Immutable;
using VcCleaner.Elements;
using VcCleaner.Shortcodes;

namespace VcCleaner.Configuration;

/// <summary>Finds the attributes for a recipe that names none, as in <c>"my_gallery": "images"</c>: the guess for unknown shortcodes, corrected by what
/// the recipe says.</summary>
internal static class GuessedParts
{
    /// <summary>Names that hold an image's id where it is known that there is one; elsewhere they hold anything.</summary>
    private static readonly ImmutableArray<string> ImageNames =
        ["id", "ids", "src", "include", "media", "media_id", "media_ids", "gallery", "pictures", "photos", "attachments", "attachment_id", "file", "icon"];

    public static ImmutableArray<Part> For(ShortcodeMapping mapping, ShortcodeElement element)
    {
        ImmutableArray<Part> guess = [.. UnknownElement.Guess(element).Parts.Where(part => part is not BodyPart)];
        return mapping.Recipe switch
        {
            Recipe.Heading => AsHeading(guess, mapping.Level, mapping.LevelFrom),
            Recipe.Link => WithLabel(guess),
            Recipe.Images => WithImages(guess, element),
            Recipe.Text => [.. guess.Select(part => part is HeadingPart heading ? Row.Prose(heading.Attribute) : part)],
            _ => [.. guess.Select(part => part is HeadingPart heading ? Row.Title(heading.Attribute, mapping.Level, mapping.LevelFrom) : part)],
        };
    }

    /// <summary>The first text is the heading.</summary>
    private static ImmutableArray<Part> AsHeading(ImmutableArray<Part> guess, int level, string? levelFrom)
    {
        var first = guess.OfType<HeadingPart>().FirstOrDefault() ?? guess.FirstOrDefault(part => part is HtmlPart or TextPart);
        return first is AttributePart text ? guess.Replace(text, Row.Title(text.Attribute, level, levelFrom)) : guess;
    }

    /// <summary>The first text is what is clicked, if the link brings none.</summary>
    private static ImmutableArray<Part> WithLabel(ImmutableArray<Part> guess)
    {
        var link = guess.OfType<LinkPart>().FirstOrDefault();
        var text = guess.FirstOrDefault(part => part is HeadingPart or HtmlPart or TextPart);
        return link is { Label: null } && text is AttributePart label
            ? guess.Remove(label).Replace(link, link with { Label = label.Attribute })
            : guess;
    }

    private static ImmutableArray<Part> WithImages(ImmutableArray<Part> guess, ShortcodeElement element)
    {
        if (guess.Any(part => part is ImagePart)) return guess;
        var images = element.Attributes
            .Where(attribute => ImageNames.Contains(attribute.Name) && attribute.Value.Length > 0 && VisibleValue.LooksLikeImage(attribute.Value))
            .Select(attribute => attribute.Name)
            .Distinct();
        return [.. images.Select(name => Row.Image(name)), .. guess.Where(part => part is not LinkPart link || !images.Contains(link.Attribute))];
    }
}
