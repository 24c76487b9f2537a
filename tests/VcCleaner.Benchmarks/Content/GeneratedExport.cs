using System.Globalization;
using System.Text;

namespace VcCleaner.Benchmarks.Content;

/// <summary>Writes a WordPress export (WXR) of any size, the same bytes for the same size: <c>make-export FILE MEGABYTES</c>.</summary>
/// <remarks>For each four articles there is one attachment, and an article's content is about four fifths of its item.</remarks>
internal static class GeneratedExport
{
    private const int ArticlesPerAttachment = 4;

    /// <summary>Articles show these attachments, which every export above some 15 MB has.</summary>
    private const int AttachmentRange = 1_000;

    private static readonly DateTime FirstDate = new(2012, 3, 4, 9, 30, 0, DateTimeKind.Utc);

    /// <returns>How many items it holds.</returns>
    public static int Write(string path, long megabytes)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        return Write(stream, megabytes * 1_000_000);
    }

    /// <summary>Whole items until the stream is as long as asked.</summary>
    /// <returns>How many items these are.</returns>
    public static int Write(Stream output, long length)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        var words = new GeneratedWords(seed: 1);
        var article = new GeneratedArticle(words, AttachmentRange);
        var title = new StringBuilder();
        writer.Write(Head);
        var items = 0;
        for (var number = 1; output.Position < length; number++)
        {
            if (number % ArticlesPerAttachment == 1)
            {
                WriteAttachment(writer, 1 + (number / ArticlesPerAttachment));
                items++;
            }

            title.Clear();
            words.Write(title, 5);
            title[0] = char.ToUpperInvariant(title[0]);
            WriteArticle(writer, number, title, article.Write(number));
            items++;
        }

        writer.Write("</channel>\n</rss>\n");
        return items;
    }

    private static void WriteArticle(StreamWriter writer, int number, StringBuilder title, StringBuilder content)
    {
        var id = 1_000_000 + number;
        var type = number % 7 == 0 ? "page" : "post";
        Write(writer, $"<item>\n<title><![CDATA[{title}]]></title>\n<link>https://example.org/article-{number}/</link>\n");
        WriteDates(writer, number);
        Write(writer, $"<dc:creator><![CDATA[editor]]></dc:creator>\n<guid isPermaLink=\"false\">https://example.org/?p={id}</guid>\n<description></description>\n<content:encoded><![CDATA[");
        writer.Write(content);
        Write(writer, $"]]></content:encoded>\n<excerpt:encoded><![CDATA[]]></excerpt:encoded>\n<wp:post_id>{id}</wp:post_id>\n<wp:comment_status><![CDATA[open]]></wp:comment_status>\n<wp:ping_status><![CDATA[open]]></wp:ping_status>\n<wp:post_name><![CDATA[article-{number}]]></wp:post_name>\n<wp:status><![CDATA[publish]]></wp:status>\n<wp:post_parent>0</wp:post_parent>\n<wp:menu_order>0</wp:menu_order>\n<wp:post_type><![CDATA[{type}]]></wp:post_type>\n<wp:post_password><![CDATA[]]></wp:post_password>\n<wp:is_sticky>0</wp:is_sticky>\n");
        Write(writer, $"<category domain=\"category\" nicename=\"section-{number % 12}\"><![CDATA[Section {number % 12}]]></category>\n<category domain=\"post_tag\" nicename=\"tag-{number % 90}\"><![CDATA[Tag {number % 90}]]></category>\n");
        writer.Write("<wp:postmeta>\n<wp:meta_key><![CDATA[_wpb_vc_js_status]]></wp:meta_key>\n<wp:meta_value><![CDATA[true]]></wp:meta_value>\n</wp:postmeta>\n<wp:postmeta>\n<wp:meta_key><![CDATA[_edit_last]]></wp:meta_key>\n<wp:meta_value><![CDATA[1]]></wp:meta_value>\n</wp:postmeta>\n</item>\n");
    }

    private static void WriteAttachment(StreamWriter writer, int id)
    {
        Write(writer, $"<item>\n<title><![CDATA[Picture {id}]]></title>\n<link>https://example.org/picture-{id}/</link>\n");
        WriteDates(writer, id);
        Write(writer, $"<dc:creator><![CDATA[editor]]></dc:creator>\n<guid isPermaLink=\"false\">https://example.org/wp-content/uploads/2020/05/picture-{id}.jpg</guid>\n<description></description>\n<content:encoded><![CDATA[]]></content:encoded>\n<excerpt:encoded><![CDATA[]]></excerpt:encoded>\n<wp:post_id>{id}</wp:post_id>\n<wp:post_name><![CDATA[picture-{id}]]></wp:post_name>\n<wp:status><![CDATA[inherit]]></wp:status>\n<wp:post_parent>0</wp:post_parent>\n<wp:post_type><![CDATA[attachment]]></wp:post_type>\n<wp:attachment_url><![CDATA[https://example.org/wp-content/uploads/2020/05/picture-{id}.jpg]]></wp:attachment_url>\n");
        Write(writer, $"<wp:postmeta>\n<wp:meta_key><![CDATA[_wp_attached_file]]></wp:meta_key>\n<wp:meta_value><![CDATA[2020/05/picture-{id}.jpg]]></wp:meta_value>\n</wp:postmeta>\n<wp:postmeta>\n<wp:meta_key><![CDATA[_wp_attachment_image_alt]]></wp:meta_key>\n<wp:meta_value><![CDATA[Picture number {id}]]></wp:meta_value>\n</wp:postmeta>\n</item>\n");
    }

    private static void WriteDates(StreamWriter writer, int number)
    {
        var date = FirstDate.AddMinutes(37L * number);
        Write(writer, $"<pubDate>{date:r}</pubDate>\n<wp:post_date><![CDATA[{date:yyyy-MM-dd HH:mm:ss}]]></wp:post_date>\n<wp:post_date_gmt><![CDATA[{date:yyyy-MM-dd HH:mm:ss}]]></wp:post_date_gmt>\n");
    }

    private static void Write(StreamWriter writer, FormattableString text) => writer.Write(text.ToString(CultureInfo.InvariantCulture));

    private const string Head =
        """
        <?xml version="1.0" encoding="UTF-8" ?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <title>Generated</title>
        <link>https://example.org</link>
        <description>No words of any language</description>
        <language>en-US</language>
        <wp:wxr_version>1.2</wp:wxr_version>
        <wp:base_site_url>https://example.org</wp:base_site_url>
        <wp:base_blog_url>https://example.org</wp:base_blog_url>
        <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[editor]]></wp:author_login><wp:author_display_name><![CDATA[The Editor]]></wp:author_display_name></wp:author>

        """;
}
