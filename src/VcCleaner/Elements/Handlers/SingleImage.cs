using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements.Handlers;

/// <summary><c>vc_single_image</c>: which attribute holds the image depends on <c>source</c>, whether it is a link on <c>onclick</c>,
/// and both changed over the versions.</summary>
internal static class SingleImage
{
    public static Flow Lower(ShortcodeElement element, ElementDefinition definition, ILoweringContext context)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (element["title"] is { Length: > 0 } title) blocks.Add(new Heading(2, context.ReadInline(title, element.OpenTag)));

        var isExternal = element["source"] == "external_link";
        var references = element["source"] == "featured_image" ? [] : isExternal ? Of(element["custom_src"]) : AttributeValues.Images(element["image"] ?? "", ValueEncoding.ImageIds);
        foreach (var reference in references)
        {
            var image = context.ResolveImage(reference, element.OpenTag);
            blocks.Add(new Paragraph([Linked(element, image)]));
            if (Caption(element, isExternal, image, context) is { } caption) blocks.Add(new Paragraph(context.ReadInline(caption, element.OpenTag)));
        }

        if (references.Count == 0 && Destination(element) is { } target) blocks.Add(new Paragraph([target.ToLink()]));
        return new BlockFlow(blocks.ToImmutable());
    }

    private static string[] Of(string? url) => string.IsNullOrWhiteSpace(url) ? [] : [url.Trim()];

    private static Inline Linked(ShortcodeElement element, Image image) => Destination(element) is { } target ? target.Wrap([image]) : image;

    /// <summary>A link to the image itself (<c>img_link_large</c>, a lightbox) says nothing that the image does not.</summary>
    private static LinkTarget? Destination(ShortcodeElement element)
    {
        // Before 4.6 there was no onclick: a link alone made the image one.
        if (element["onclick"] is not (null or "" or "custom_link")) return null;
        return LinkTarget.Read(element["link"], ValueEncoding.VcLink) ?? LinkTarget.Read(element["img_link"], ValueEncoding.BareUrl);
    }

    private static string? Caption(ShortcodeElement element, bool isExternal, Image image, ILoweringContext context)
    {
        if (element["add_caption"] == "yes" && context.CaptionOf(image) is { Length: > 0 } caption) return caption;
        return isExternal && element["caption"] is { Length: > 0 } own ? own : null;
    }
}
