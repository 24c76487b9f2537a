using System.Collections.Immutable;
using VcCleaner.Elements.Handlers;

namespace VcCleaner.Elements.Catalog.Addons;

/// <summary>Short names for what many add-ons have in common; for writing their rows, beside <see cref="Row"/>.</summary>
internal static class Shorthand
{
    /// <summary>The rows of one plugin or theme.</summary>
    public static ImmutableArray<ElementDefinition> Family(string name, params ImmutableArray<ElementDefinition> rows) =>
        [.. rows.Select(row => row with { Family = name })];

    /// <summary>A link whose destination is a plain URL.</summary>
    public static LinkPart UrlLink(string attribute, string? label = null, string? around = null) =>
        Row.Link(attribute, label, ValueEncoding.Url, around);

    /// <summary>An image given by its address.</summary>
    public static ImagePart UrlImage(string attribute, string? alt = null) => Row.Image(attribute, ValueEncoding.Url, alt);

    /// <summary>An image as Ultimate Addons writes it.</summary>
    public static ImagePart UltImage(string attribute) => new(attribute, ValueEncoding.UltImage);

    /// <summary>The address of somebody's page elsewhere, shown as an icon; it has no text but itself.</summary>
    public static EmbedPart Profile(string attribute) => Row.Embed(attribute);

    /// <summary>A place on a map: <c>51.5, 0.1</c>.</summary>
    public static LinePart Coordinates(string latitude, string longitude) => Row.Line(Row.Words(latitude), Row.Words(longitude)) with { Separator = ", " };

    /// <summary>A heading that is encoded.</summary>
    public static HeadingPart EncodedTitle(string attribute, int level = 3, string? levelFrom = null) =>
        Row.Title(attribute, level, levelFrom) with { Encoding = ValueEncoding.RawHtml };

    /// <summary>A quotation; what is quoted comes first, then who said it.</summary>
    public static ElementDefinition Quotation(string tag, params ImmutableArray<Part> parts) =>
        Row.Layout(tag, parts) with { Frame = Frame.Quote, IsEnclosing = parts.Contains(Row.Body) };

    /// <summary>A container whose children are the items of a list.</summary>
    public static ElementDefinition ListOf(string tag, params ImmutableArray<Part> parts) =>
        Row.Layout(tag, parts) with { Frame = Frame.List };

    /// <summary>A heading made of several attributes.</summary>
    public static ElementDefinition CutHeading(string tag, int level, string? levelFrom, params ImmutableArray<Part> parts) =>
        Row.Content(tag, parts) with { Handler = HeadingLine.At(level, levelFrom) };

    /// <summary>An element that encloses its heading.</summary>
    public static ElementDefinition EnclosedHeading(string tag, int level, string? levelFrom, params ImmutableArray<Part> parts) =>
        Row.Layout(tag, [Row.Body, .. parts]) with { Handler = BodyHeading.At(level, levelFrom) };

    /// <summary>A button that encloses its label.</summary>
    public static ElementDefinition EnclosedLink(string tag, params ImmutableArray<Part> parts) =>
        Row.Enclosing(tag, [Row.Body, .. parts]) with { Handler = BodyLink.Lower };

    /// <summary>Parts that repeat with a number in their names: <c>title_1</c>, <c>title_2</c>.</summary>
    public static ImmutableArray<Part> Numbered(int count, Func<int, ImmutableArray<Part>> parts)
    {
        var all = ImmutableArray.CreateBuilder<Part>();
        for (var number = 1; number <= count; number++) all.AddRange(parts(number));
        return all.ToImmutable();
    }

    /// <summary>Elements that WordPress makes, of one kind.</summary>
    public static IEnumerable<ElementDefinition> Dynamics(string kind, params ImmutableArray<string> tags) =>
        tags.Select(tag => Row.Dynamic(tag, kind));

    /// <summary>Elements that only arrange others.</summary>
    public static IEnumerable<ElementDefinition> Layouts(params ImmutableArray<string> tags) => tags.Select(tag => Row.Layout(tag));

    /// <summary>Elements that only look nice.</summary>
    public static IEnumerable<ElementDefinition> Decorations(params ImmutableArray<string> tags) => tags.Select(Row.Decoration);
}
