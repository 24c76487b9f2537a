namespace VcCleaner.Exports.Sql;

/// <summary>Makes a site, its media library and the places of its posts of rows.</summary>
internal static class SqlSiteFacts
{
    public static Site Of(SqlSite site) => new()
    {
        Title = WxrValues.PlainText(site.Option("blogname")),
        Description = WxrValues.PlainText(site.Option("blogdescription")),
        Url = site.Home.Length > 0 ? site.Home : site.HomeByGuid,
        Language = site.Option("WPLANG").Replace('_', '-'),
        Terms = site.AllTerms(),
    };

    /// <summary>Keeps of a post what others need to know of it.</summary>
    public static void AddPost(SqlSite site, in SqlRow row)
    {
        var id = row.Number("ID");
        var type = row.Text("post_type");
        if (type == "revision") return;

        var slug = WxrValues.Slug(row.Text("post_name"));
        var parentId = row.Number("post_parent");
        if (type == "attachment")
        {
            site.Attachments.Add(new SqlAttachment(
                id, slug, row.Text("post_title"), row.Text("post_excerpt").Trim(), row.Text("post_content").Trim(), row.Text("guid"), parentId));
            return;
        }

        if (site.HomeByGuid.Length == 0) site.HomeByGuid = HomeOf(row.Text("guid"));
        site.Add(new SqlPage(id, slug, type, parentId));
    }

    public static Attachment Attachment(SqlSite site, SqlAttachment row, SqlPermalinks permalinks)
    {
        var file = site.MetaOf(row.Id, "_wp_attached_file");
        var measures = AttachmentMeasures.Read(site.MetaOf(row.Id, "_wp_attachment_metadata"));
        var url = UrlOf(site, row, file);
        return new Attachment
        {
            Id = row.Id,
            Url = url,
            PageUrl = permalinks.OfAttachment(row),
            FilePath = file,
            Title = WxrValues.PlainText(row.Title),
            AlternativeText = WxrValues.PlainText(site.MetaOf(row.Id, "_wp_attachment_image_alt")),
            Caption = row.Caption,
            Description = row.Description,
            MediaType = MediaTypes.Of(file.Length > 0 ? file : MediaPath.Of(url)),
            ParentId = row.ParentId,
            Width = measures.Width,
            Height = measures.Height,
            Sizes = measures.Sizes,
        };
    }

    /// <summary>The address of the file, as WordPress makes it; without the options, what the file was called when it was uploaded.</summary>
    private static string UrlOf(SqlSite site, SqlAttachment row, string file)
    {
        if (file.Length == 0) return row.Guid;
        if (file.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || file.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return file;
        if (site.Option("upload_url_path") is { Length: > 0 } uploads) return $"{uploads.TrimEnd('/')}/{file}";

        var isOfFile = row.Guid.EndsWith(file, StringComparison.Ordinal);
        var root = site.Option("siteurl") is { Length: > 0 } own ? own.TrimEnd('/') : site.HomeByGuid;
        return isOfFile && site.Option("siteurl").Length == 0 || root.Length == 0 ? row.Guid : $"{root}/wp-content/uploads/{file}";
    }

    /// <summary>The site's address out of <c>https://example.org/?p=12</c>, which every post has from its birth.</summary>
    private static string HomeOf(string guid)
    {
        var query = guid.IndexOf("/?", StringComparison.Ordinal);
        return query > 0 && guid.StartsWith("http", StringComparison.Ordinal) ? guid[..query] : "";
    }
}
