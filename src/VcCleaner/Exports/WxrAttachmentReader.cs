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
        var measures = AttachmentMeasures.Read(item.GetMeta("_wp_attachment_metadata"));
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
            Width = measures.Width,
            Height = measures.Height,
            Sizes = measures.Sizes,
        };
    }
}
