using System.Globalization;
using System.Text;

namespace VcCleaner.Cli.Tests.Sharding;

/// <summary>An export in which articles of every shard need to know of those of others: links, images, comments, names, a tree of pages, redirects.</summary>
internal static class SharedExport
{
    public const int Articles = 60;

    private const int Attachments = 7;

    /// <param name="generation">Changes texts, and the name of the last article.</param>
    /// <param name="isBroken">Whether one item cannot be read.</param>
    public static string Xml(int generation = 1, bool isBroken = false)
    {
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
            <title>Kiln</title><link>https://kiln.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
            <wp:base_site_url>https://kiln.example</wp:base_site_url><wp:base_blog_url>https://kiln.example</wp:base_blog_url>

            """);
        for (var i = 1; i <= Articles; i++)
        {
            xml.Append(Article(i, generation));
            // Attachments stand between the articles that show them.
            if (i % 9 == 0) xml.Append(Attachment(i / 9));
            if (isBroken && i == 30) xml.Append("<item><wp:post_id>900</wp:post_id></item>\n");
        }

        return xml.Append("</channel></rss>\n").ToString();
    }

    private static string Article(int id, int generation)
    {
        var slug = id == Articles ? $"last-{generation}" : id % 10 == 3 ? "glaze" : $"pot-{id}";
        var next = id % Articles + 1;
        var shown = id % Attachments + 1;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <item><title>Pot number {id}</title><link>https://kiln.example/{slug}-{id}/</link><dc:creator>potter</dc:creator>
            <content:encoded><![CDATA[[vc_row][vc_column][vc_single_image image="{1000 + shown}"][vc_column_text]<p>Fired in generation {generation}; the next one is
            <a href="https://kiln.example/pot-{next}-{next}/">here</a>, see <a href="/?p={(id * 7 % Articles) + 1}">another</a>.</p>
            <p><img src="https://kiln.example/wp-content/uploads/2020/01/loose-{id % 5}.jpg" alt="Loose {id}"></p>[/vc_column_text][/vc_column][/vc_row]]]></content:encoded>
            <wp:post_id>{id}</wp:post_id><wp:post_date>2021-03-{id % 28 + 1:00} 10:00:00</wp:post_date><wp:post_name>{slug}</wp:post_name>
            <wp:status>{(id % 13 == 0 ? "draft" : "publish")}</wp:status><wp:post_parent>{(id % 4 == 0 ? id - 1 : 0)}</wp:post_parent><wp:post_type>{(id % 3 == 0 ? "post" : "page")}</wp:post_type>
            <wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_author><![CDATA[Reader {id}]]></wp:comment_author><wp:comment_date>2021-04-01 08:00:00</wp:comment_date>
            <wp:comment_content><![CDATA[It holds water, number {id}.]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>0</wp:comment_parent></wp:comment></item>

            """);
    }

    private static string Attachment(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        <item><title>Photo {number}</title><link>https://kiln.example/photo-{number}/</link><wp:post_id>{1000 + number}</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>
        <excerpt:encoded><![CDATA[Caption {number}]]></excerpt:encoded><wp:attachment_url>https://kiln.example/wp-content/uploads/2021/03/photo-{number}.jpg</wp:attachment_url></item>

        """);
}
