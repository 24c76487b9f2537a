using System.Collections.Immutable;
using VcCleaner.Shortcodes.Values;

namespace VcCleaner.Elements;

/// <summary>Something of an element that a reader sees. A closed family; <see cref="Row"/> has a short name for each.</summary>
/// <remarks>The ledger reads the same parts with code of its own, so a part that is listed cannot get lost unnoticed.</remarks>
internal abstract record Part
{
    private protected Part()
    {
    }

    /// <summary>The attributes that the part shows: itself for most, several for a line, none for a body.</summary>
    public abstract ImmutableArray<AttributePart> Attributes { get; }
}

/// <summary>An attribute that is a part.</summary>
/// <param name="Attribute">The attribute's name in lower case.</param>
/// <param name="Encoding">How the value is written.</param>
internal abstract record AttributePart(string Attribute, ValueEncoding Encoding) : Part
{
    /// <summary>When the part is seen: if all of them are met.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>What WPBakery prints if the attribute is not there at all: <c>Text on the button</c>. Nobody meant it to be read.</summary>
    public string? Sample { get; init; }

    /// <summary>Another attribute that shows the same text if both are equal; the part is then not seen a second time.</summary>
    public string? Twin { get; init; }

    public override ImmutableArray<AttributePart> Attributes => [this];

    /// <summary>The same part, seen only if an attribute has one of the values; an absent attribute has the value <c>""</c>.</summary>
    public AttributePart When(string attribute, params ImmutableArray<string> values) =>
        this with { Conditions = Conditions.Add(new Condition(attribute, values, IsExclusion: false)) };

    /// <summary>The same part, seen unless an attribute has one of the values; <c>Unless("link", "")</c> asks for any value.</summary>
    public AttributePart Unless(string attribute, params ImmutableArray<string> values) =>
        this with { Conditions = Conditions.Add(new Condition(attribute, values, IsExclusion: true)) };

    /// <summary>The same part, not seen if it only repeats another.</summary>
    public AttributePart UnlessSameAs(string attribute) => this with { Twin = attribute };

    /// <summary>The same part with what WPBakery prints in its absence.</summary>
    public AttributePart WithSample(string sample) => this with { Sample = sample };

    public bool IsSeen(FieldSource fields)
    {
        foreach (var condition in Conditions)
        {
            if (!condition.IsMet(fields)) return false;
        }

        return Twin is null || fields[Twin] != fields[Attribute];
    }
}

/// <summary>A heading.</summary>
/// <param name="Attribute">Holds the text; inline HTML is allowed.</param>
/// <param name="Level">1 to 6, or 0 for a paragraph; used unless <paramref name="LevelAttribute"/> says otherwise.</param>
/// <param name="LevelAttribute">Holds <c>h3</c>, <c>3</c> or a font container with <c>tag:h3</c>; null if the level is fixed.</param>
internal sealed record HeadingPart(string Attribute, int Level, string? LevelAttribute) : AttributePart(Attribute, ValueEncoding.Plain)
{
    /// <summary>The attribute that must be set (<c>true</c>, <c>yes</c>) for <see cref="LevelAttribute"/> to count; null: it always counts.</summary>
    public string? LevelSwitch { get; init; }

    /// <summary>The level for an element with these fields.</summary>
    public int LevelFor(FieldSource fields)
    {
        var isFixed = LevelAttribute is null || (LevelSwitch is { } name && string.IsNullOrEmpty(fields[name]));
        return isFixed ? Level : HeadingLevel.Read(fields[LevelAttribute!], Level);
    }
}

/// <summary>A line of text with inline HTML.</summary>
internal sealed record TextPart(string Attribute, ValueEncoding Encoding) : AttributePart(Attribute, Encoding);

/// <summary>Several short texts that stand on one line: <c>$</c>, <c>99</c> and <c>/mo</c>; a label and its number.</summary>
/// <param name="Texts">In the order in which they are read.</param>
internal sealed record LinePart(ImmutableArray<AttributePart> Texts) : Part
{
    /// <summary>What stands between two texts. Null: a space, but none beside a sign (<c>$99/mo</c>).</summary>
    public string? Separator { get; init; }

    /// <summary>True for a line that catches the eye: a price, a big number.</summary>
    public bool IsStrong { get; init; }

    public override ImmutableArray<AttributePart> Attributes => Texts;
}

/// <summary>Text with block HTML, read as a body would be.</summary>
internal sealed record HtmlPart(string Attribute, ValueEncoding Encoding) : AttributePart(Attribute, Encoding);

/// <summary>Several short texts, written as a bulleted list.</summary>
internal sealed record ListPart(string Attribute, ValueEncoding Encoding) : AttributePart(Attribute, Encoding);

/// <summary>One image or several.</summary>
internal sealed record ImagePart(string Attribute, ValueEncoding Encoding) : AttributePart(Attribute, Encoding)
{
    /// <summary>The attribute that says what the image shows. Null, or no such attribute: the value itself or the media library does.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>What the element itself says the image shows, or null.</summary>
    public string? AlternativeTextOf(FieldSource fields) =>
        AlternativeText is { } name ? fields[name]
        : fields[Attribute] is { } value && UltImage.TryRead(value, out var image) ? image.Alt : null;
}

/// <summary>A link.</summary>
/// <param name="Attribute">Holds the destination.</param>
/// <param name="Encoding">How the destination is written.</param>
/// <param name="Label">The attribute with the text that is clicked. Null: the element's heading or image is.</param>
internal sealed record LinkPart(string Attribute, ValueEncoding Encoding, string? Label) : AttributePart(Attribute, Encoding)
{
    /// <summary>The attribute whose heading or image is clicked. Null: the first that is free.</summary>
    public string? Around { get; init; }
}

/// <summary>Links for the element's images: the n-th belongs to the n-th.</summary>
internal sealed record LinkListPart(string Attribute, ValueEncoding Encoding) : AttributePart(Attribute, Encoding);

/// <summary>Something played or shown from another place (a video, a map, a profile), written as a link to it.</summary>
internal sealed record EmbedPart(string Attribute, ValueEncoding Encoding) : AttributePart(Attribute, Encoding)
{
    /// <summary>What stands in front of a value that is only a name: <c>https://www.flickr.com/photos/</c>.</summary>
    public string Prefix { get; init; } = "";
}

/// <summary>Recordings of the media library by their ids, each written as a link to its file.</summary>
internal sealed record MediaPart(string Attribute) : AttributePart(Attribute, ValueEncoding.ImageIds);

/// <summary>A repeated group of fields (<c>param_group</c>).</summary>
/// <param name="Attribute">Holds the rows.</param>
/// <param name="Parts">What is seen of a row.</param>
internal sealed record GroupPart(string Attribute, ImmutableArray<Part> Parts) : AttributePart(Attribute, ValueEncoding.ParamGroup)
{
    /// <summary><see cref="Frame.List"/> if each row is an item of a list.</summary>
    public Frame Frame { get; init; }
}

/// <summary>What stands between the opening and the closing tag.</summary>
/// <param name="Encoding"><see cref="ValueEncoding.Plain"/>: HTML and shortcodes; <see cref="ValueEncoding.Url"/>: the address of
/// something embedded; otherwise decoded first.</param>
internal sealed record BodyPart(ValueEncoding Encoding) : Part
{
    public override ImmutableArray<AttributePart> Attributes => [];
}
