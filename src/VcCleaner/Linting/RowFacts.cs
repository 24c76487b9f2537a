using System.Collections.Frozen;
using System.Collections.Immutable;
using VcCleaner.Elements;

namespace VcCleaner.Linting;

/// <summary>What rules ask of a row of the catalogue, for every element again; worked out once for each row.</summary>
internal sealed class RowFacts
{
    private RowFacts(ElementDefinition row)
    {
        var parts = row.Parts.SelectMany(part => part.Attributes).ToList();
        Listed = ListedAttributes.Of(row);
        Images = [.. parts.OfType<ImagePart>()];
        Links = [.. parts.OfType<LinkPart>()];
        Headings = [.. row.Parts.OfType<HeadingPart>()];
        Encoded = [.. parts.Where(IsEncoded)];
        Body = row.Parts.OfType<BodyPart>().FirstOrDefault();
    }

    /// <summary>Every attribute that plays a part.</summary>
    public FrozenSet<string> Listed { get; }

    public ImmutableArray<ImagePart> Images { get; }

    public ImmutableArray<LinkPart> Links { get; }

    public ImmutableArray<HeadingPart> Headings { get; }

    /// <summary>Attributes whose values must decode.</summary>
    public ImmutableArray<AttributePart> Encoded { get; }

    /// <summary>What stands between the tags, if that is shown.</summary>
    public BodyPart? Body { get; }

    public static RowFacts Of(ElementDefinition row) => new(row);

    private static bool IsEncoded(AttributePart part) =>
        part is GroupPart || (part is TextPart or HtmlPart or EmbedPart && part.Encoding is ValueEncoding.RawHtml or ValueEncoding.Safe or ValueEncoding.Percent);
}
