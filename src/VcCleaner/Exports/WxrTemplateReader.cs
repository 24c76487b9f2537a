namespace VcCleaner.Exports;

/// <summary>Makes a template of an item of an export.</summary>
internal static class WxrTemplateReader
{
    public static Template? TryRead(WxrItem item)
    {
        var id = WxrValues.Number(item.Get("wp:post_id"));
        if (id == 0 || !PostTypes.IsTemplate(item.Get("wp:post_type"))) return null;
        if (item.Get("wp:status") is not ("publish" or "") || item.Get("wp:post_password").Length > 0) return null;

        var content = item.Get("content:encoded");
        return new Template(id, WxrValues.Slug(item.Get("wp:post_name")), content, StoredText.FormatOf(content));
    }
}
