using System.Collections.Immutable;

namespace VcCleaner.Exports;

/// <summary>Makes an attachment of an item of an export.</summary>
internal static class WxrAttachmentReader
{
    public static Attachment? TryRead(WxrItem item)
    {
        var id = WxrValues.Number(item.Get("wp:post_id"));
        if (id == 0 || item.Get("wp:post_type") != "attachment") return null;

        var file = item.GetMeta("_wp_attached_file");
        var url = item.Get("wp:attachment_url");
        if (url.Length == 0) url = item.Get("guid");
        var metadata = PhpSerialization.TryRead(item.GetMeta("_wp_attachment_metadata"));
        return new Attachment
        {
            Id = id,
            Url = url,
            PageUrl = item.Get("link"),
            FilePath = file,
            Title = WxrValues.PlainText(item.Get("title")),
            AlternativeText = WxrValues.PlainText(item.GetMeta("_wp_attachment_image_alt")),
            Caption = item.Get("excerpt:encoded"),
            Description = item.Get("content:encoded"),
            MediaType = MediaTypes.Of(file.Length > 0 ? file : MediaPath.Of(url)),
            ParentId = WxrValues.Number(item.Get("wp:post_parent")),
            Width = WxrValues.SmallNumber(metadata?["width"]?.Text ?? ""),
            Height = WxrValues.SmallNumber(metadata?["height"]?.Text ?? ""),
            Sizes = metadata?["sizes"] is PhpMap sizes ? ReadSizes(sizes) : [],
        };
    }

    private static ImmutableArray<AttachmentSize> ReadSizes(PhpMap sizes) =>
    [
        .. from size in sizes.Entries
           let file = size.Value["file"]?.Text ?? ""
           where file.Length > 0
           select new AttachmentSize(size.Key, file, WxrValues.SmallNumber(size.Value["width"]?.Text ?? ""), WxrValues.SmallNumber(size.Value["height"]?.Text ?? "")),
    ];
}
