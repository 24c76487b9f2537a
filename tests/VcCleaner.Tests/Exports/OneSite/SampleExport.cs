using System.Globalization;
using System.Net;
using System.Text;

namespace VcCleaner.Tests.Exports.OneSite;

/// <summary>Writes the site as WordPress's own export.</summary>
internal static class SampleExport
{
    public static string Write(SampleSite site)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Harbour</title><link>{SampleSite.Url}</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>{SampleSite.Url}</wp:base_blog_url>
            <wp:author><wp:author_login>mara</wp:author_login><wp:author_display_name><![CDATA[Mara Keeper]]></wp:author_display_name></wp:author>

            """);
        foreach (var post in site.Posts) text.Append(Item(site, post));
        foreach (var file in site.Files) text.Append(Item(file));
        return text.Append("</channel></rss>\n").ToString();
    }

    private static string Item(SampleSite site, SamplePost post)
    {
        var terms = post.Terms.Select(id => site.Terms.Single(term => term.Id == id)).OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase)
            .Select(term => $"<category domain=\"{term.Taxonomy}\" nicename=\"{term.Slug}\">{CData(WebUtility.HtmlEncode(term.Name))}</category>");
        return $"""
            <item><title>{CData(post.Title)}</title><link>{post.Url}</link><dc:creator>mara</dc:creator><guid>{SampleSite.Url}/?p={post.Id}</guid>
            <content:encoded>{CData(post.Content)}</content:encoded><excerpt:encoded>{CData(post.Excerpt)}</excerpt:encoded>
            <wp:post_id>{post.Id}</wp:post_id><wp:post_date>2024-05-06 12:00:00</wp:post_date><wp:post_date_gmt>2024-05-06 10:00:00</wp:post_date_gmt>
            <wp:post_modified>2024-06-07 12:00:00</wp:post_modified><wp:post_modified_gmt>2024-06-07 10:00:00</wp:post_modified_gmt>
            <wp:post_name>{post.Slug}</wp:post_name><wp:status>{post.Status}</wp:status><wp:post_parent>{post.ParentId}</wp:post_parent>
            <wp:menu_order>0</wp:menu_order><wp:post_type>{post.Type}</wp:post_type><wp:is_sticky>{(post.IsSticky ? 1 : 0)}</wp:is_sticky>
            {string.Concat(terms)}{(post.FeaturedId > 0 ? Meta("_thumbnail_id", $"{post.FeaturedId}") : "")}</item>

            """;
    }

    private static string Item(SampleFile file) => $"""
        <item><title>{CData(file.Title)}</title><link>{SampleSite.Url}/{file.Slug}/</link><content:encoded></content:encoded><excerpt:encoded>{CData(file.Caption)}</excerpt:encoded>
        <wp:post_id>{file.Id}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>{file.Url}</wp:attachment_url>
        {Meta("_wp_attached_file", file.Path)}{Meta("_wp_attachment_image_alt", file.AlternativeText)}{Meta("_wp_attachment_metadata", file.Metadata)}</item>

        """;

    private static string Meta(string key, string value) => $"<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value>{CData(value)}</wp:meta_value></wp:postmeta>";

    private static string CData(string text) => $"<![CDATA[{text}]]>";
}
