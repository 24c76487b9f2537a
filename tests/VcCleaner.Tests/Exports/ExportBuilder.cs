using System.Text;
using VcCleaner.Exports;
using Xunit;

namespace VcCleaner.Tests.Exports;

/// <summary>Writes small exports as WordPress does, and reads them.</summary>
internal static class ExportBuilder
{
    public const string Head =
        """
        <?xml version="1.0" encoding="UTF-8" ?>
        <!-- A comment with an <item> in it. -->
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        	<title>Harbour &amp; Hill</title>
        	<link>https://harbour.example</link>
        	<language>en-GB</language>
        	<wp:wxr_version>1.2</wp:wxr_version>
        	<wp:base_blog_url>https://harbour.example/blog/</wp:base_blog_url>
        	<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[mkeeper]]></wp:author_login><wp:author_email><![CDATA[secret@private.example]]></wp:author_email><wp:author_display_name><![CDATA[Mara Keeper]]></wp:author_display_name></wp:author>
        	<wp:category><wp:term_id>3</wp:term_id><wp:category_nicename><![CDATA[boats]]></wp:category_nicename><wp:category_parent><![CDATA[]]></wp:category_parent><wp:cat_name><![CDATA[Boats]]></wp:cat_name></wp:category>
        	<wp:category><wp:category_nicename><![CDATA[sloops]]></wp:category_nicename><wp:category_parent><![CDATA[boats]]></wp:category_parent><wp:cat_name><![CDATA[Sloops &amp; co]]></wp:cat_name></wp:category>
        	<image><url>https://harbour.example/icon.png</url><title>Icon</title></image>

        """;

    public const string Tail = "</channel>\n</rss>\n";

    public static string Item(int id, string content, string title = "A title", string more = "")
        => $"""
            <item>
            	<title>{title}</title>
            	<dc:creator><![CDATA[mkeeper]]></dc:creator>
            	<content:encoded><![CDATA[{content}]]></content:encoded>
            	<wp:post_id>{id}</wp:post_id>
            	<wp:post_type><![CDATA[page]]></wp:post_type>
            	{more}
            </item>

            """;

    public static string Attachment(int id, string file, string more = "")
        => $"""
            <item>
            	<title><![CDATA[Picture {id}]]></title>
            	<excerpt:encoded><![CDATA[Caption {id}]]></excerpt:encoded>
            	<content:encoded><![CDATA[Description {id}]]></content:encoded>
            	<wp:post_id>{id}</wp:post_id>
            	<wp:post_type>attachment</wp:post_type>
            	<wp:attachment_url>https://harbour.example/wp-content/uploads/{file}</wp:attachment_url>
            	<wp:postmeta><wp:meta_key><![CDATA[_wp_attached_file]]></wp:meta_key><wp:meta_value><![CDATA[{file}]]></wp:meta_value></wp:postmeta>
            	<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[Alt {id}]]></wp:meta_value></wp:postmeta>
            	{more}
            </item>

            """;

    public static Export Open(byte[] bytes, ReaderOptions? options = null)
        => Export.Open([new InputFile("site.xml", () => new MemoryStream(bytes))], options ?? ReaderOptions.Default);

    public static Export Open(string text, ReaderOptions? options = null) => Open(Encoding.UTF8.GetBytes(text), options);

    public static List<ReadResult> Read(string text) => [.. Open(text).Articles()];

    public static ReadResult ReadOne(string item) => Assert.Single(Read(Head + item + Tail));

    public static string Ids(IEnumerable<ReadResult> results) => string.Join(' ', results.SelectMany(r => r.Diagnostics).Select(d => d.Descriptor.Id));
}
