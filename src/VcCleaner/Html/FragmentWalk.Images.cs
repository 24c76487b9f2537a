using System.Globalization;
using AngleSharp.Dom;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <content>Images, and the twins that lazy loading puts into <c>noscript</c>.</content>
internal sealed partial class FragmentWalk
{
    private void ReadImage(IElement element, INodeList siblings, int index, FlowBuilder flow)
    {
        var alt = Words(AttributeOf(element, "alt")) ?? "";
        if (IsEmoji(element) && alt.Length > 0)
        {
            diagnostics.Report(DiagnosticCatalog.EmojiImage, region, alt);
            flow.AddText(alt);
            return;
        }

        var source = SourceOf(element) ?? (TwinOf(siblings, index) is { } twin ? SourceOf(twin) : null);
        if (source is not null && IsPixel(element))
        {
            diagnostics.Report(DiagnosticCatalog.TrackingPixel, region, source);
            return;
        }

        if (source is not null)
        {
            flow.Add(new Image(alt, source, AttributeOf(element, "title")) { AttachmentId = AttachmentIdOf(element) });
            return;
        }

        var isEmbedded = element.GetAttribute("src") is { } written && ImageAddress.IsData(written.TrimStart());
        var kept = alt.Length == 0 ? "nothing" : $"its alternative text `{Excerpt(alt)}`";
        diagnostics.Report(isEmbedded ? DiagnosticCatalog.EmbeddedImage : DiagnosticCatalog.ImageWithoutSource, region, kept);
        flow.AddSpace();
        flow.AddText(alt);
        flow.AddSpace();
    }

    /// <summary>Skips an image that stands beside the <c>noscript</c> as well; reads anything else in it.</summary>
    private void ReadNoScript(IElement element, INodeList siblings, int index, FlowBuilder flow)
    {
        var images = element.QuerySelectorAll("img");
        if (images.Length == 1 && InlineText.IsBlank(element.TextContent) && SourceOf(images[0]) is { } source)
        {
            foreach (var step in (ReadOnlySpan<int>)[-1, 1])
            {
                if (NeighbourAt(siblings, index, step) is not { } neighbour || ImageIn(neighbour) is not { } image) continue;
                var other = SourceOf(image);
                if (other is null || ImageAddress.FileName(other).SequenceEqual(ImageAddress.FileName(source))) return;
            }
        }

        ReadNodes(element.ChildNodes, flow);
    }

    /// <summary>The image in the <c>noscript</c> beside a place.</summary>
    private static IElement? TwinOf(INodeList siblings, int index)
    {
        foreach (var step in (ReadOnlySpan<int>)[1, -1])
        {
            if (NeighbourAt(siblings, index, step) is { LocalName: "noscript" } neighbour) return neighbour.QuerySelector("img");
        }

        return null;
    }

    private static IElement? ImageIn(IElement element) => element.LocalName switch
    {
        "img" => element,
        "picture" or "a" or "span" or "figure" => element.QuerySelector("img"),
        _ => null,
    };

    /// <summary>The next element in a direction with nothing but white space between.</summary>
    private static IElement? NeighbourAt(INodeList siblings, int index, int step)
    {
        for (var i = index + step; i >= 0 && i < siblings.Length; i += step)
        {
            if (siblings[i] is IElement element) return element;
            if (siblings[i] is not IText text || !string.IsNullOrWhiteSpace(text.Data)) return null;
        }

        return null;
    }

    private string? SourceOf(IElement image)
    {
        if (Address(ImageAddress.Choose(name => AttributeOf(image, name))) is { } source) return source;
        if (image.ParentElement is not { LocalName: "picture" } picture) return null;
        foreach (var child in picture.Children)
        {
            if (child.LocalName != "source") continue;
            if ((AttributeOf(child, "srcset") ?? AttributeOf(child, "data-srcset")) is { } set && ImageAddress.Largest(set) is { } largest) return Address(largest);
        }

        return null;
    }

    /// <summary>The media library id: <c>class="wp-image-12"</c>, or <c>data-id="12"</c> in galleries.</summary>
    private static long? AttachmentIdOf(IElement image)
    {
        const string Prefix = "wp-image-";
        foreach (var name in image.ClassList)
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal) && TryReadId(name.AsSpan(Prefix.Length), out var id)) return id;
        }

        return TryReadId(image.GetAttribute("data-id") ?? image.GetAttribute("data-attachment-id"), out var other) ? other : null;
    }

    public static bool TryReadId(ReadOnlySpan<char> text, out long id) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id) && id > 0;

    private static bool IsEmoji(IElement image) => image.ClassList.Contains("emoji") || image.ClassList.Contains("wp-smiley");

    private static bool IsPixel(IElement image) =>
        image.GetAttribute("width")?.Trim() is "0" or "1" or "1px" && image.GetAttribute("height")?.Trim() is "0" or "1" or "1px";

    /// <summary>Text of an attribute on one line.</summary>
    private static string? Words(string? text) =>
        text is null || text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? text : string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
