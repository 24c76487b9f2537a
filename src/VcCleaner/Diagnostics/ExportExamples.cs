using System.Collections.Frozen;
using System.Globalization;

namespace VcCleaner.Diagnostics;

/// <summary>Exports of two or three items for findings that take more than one text: articles beside each other, a media library, metadata. Data.</summary>
internal static class ExportExamples
{
    private static readonly FrozenDictionary<string, FindingExample> Examples = new Dictionary<string, FindingExample>
    {
        ["VC023"] = new(Export(Article(5, "Tours", "tours"), Article(5, "Prices", "prices")), Export(Article(5, "Tours", "tours"), Article(6, "Prices", "prices"))),
        ["VC302"] = new(
            Export(Article(5, "Tours", "tours", more: Field("_thumbnail_id", "77")), Media(9, "pier.jpg")),
            Export(Article(5, "Tours", "tours", more: Field("_thumbnail_id", "9")), Media(9, "pier.jpg"))),
        ["VC304"] = new(
            Export(Article(5, "Tours", "tours"), Media(9, "pier.jpg")),
            Export(Article(5, "Tours", "tours", "[vc_single_image image=\"9\"]"), Media(9, "pier.jpg"))),
        ["VC305"] = new(
            Export(Article(5, "Tours", "tours", Gallery), Media(9, "pier.jpg"), Media(10, "pier.jpg")),
            Export(Article(5, "Tours", "tours", Gallery), Media(9, "pier.jpg"), Media(10, "boat.jpg"))),
        ["VC308"] = new(
            Export(Article(5, "Tours", "tours", Gallery), Media(9, "pier.jpg"), Media(10, "boat.jpg", alt: "")),
            Export(Article(5, "Tours", "tours", Gallery), Media(9, "pier.jpg"), Media(10, "boat.jpg"))),
        ["VC309"] = new(
            Export(Article(5, "Tours", "tours", "<p><img src=\"https://harbour.example/wp-content/uploads/2019/05/boat.jpg\" alt=\"A boat\"></p>"), Media(9, "pier.jpg")),
            Export(Article(5, "Tours", "tours", "<p><img src=\"https://harbour.example/wp-content/uploads/2019/05/pier.jpg\" alt=\"A pier\"></p>"), Media(9, "pier.jpg"))),
        ["VC404"] = new(
            Export(Article(5, "Tours", "tours", "<p><a href=\"/prizes/\">Prices</a></p>"), Article(6, "Prices", "prices", type: "page")),
            Export(Article(5, "Tours", "tours", "<p><a href=\"/prices/\">Prices</a></p>"), Article(6, "Prices", "prices", type: "page"))),
        ["VC704"] = new(Export(Article(5, "Tours", "106")), Export(Article(5, "Tours", "tours"))),
        ["VC705"] = new(Export(Article(5, "Tours", "tours"), Article(6, "More tours", "tours")), Export(Article(5, "Tours", "tours"), Article(6, "More tours", "more-tours"))),
        ["VC706"] = new(Export(Article(5, "Tours", "tours", date: "0000-00-00 00:00:00")), Export(Article(5, "Tours", "tours"))),
        ["VC707"] = new(Export(Article(5, "", "tours")), Export(Article(5, "Tours", "tours"))),
    }.ToFrozenDictionary();

    private static string Gallery => "[vc_gallery images=\"9,10\"]";

    public static FindingExample? Of(string id) => Examples.GetValueOrDefault(id);

    private static string Export(params string[] items) =>
        $"""
        <?xml version="1.0"?>
        <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <title>Harbour</title>
        <link>https://harbour.example</link>
        <wp:wxr_version>1.2</wp:wxr_version>
        {string.Join('\n', items)}
        </channel>
        </rss>
        """;

    private static string Article(
        int id, string title, string slug, string content = "<p>Text</p>", string date = "2019-05-04 10:00:00", string type = "post", string more = "") => string.Create(CultureInfo.InvariantCulture,
        $"""
        <item>
        <title>{title}</title>
        <link>https://harbour.example/{slug}/</link>
        <content:encoded><![CDATA[{content}]]></content:encoded>
        <wp:post_id>{id}</wp:post_id>
        <wp:post_date>{date}</wp:post_date>
        <wp:post_name>{slug}</wp:post_name>
        <wp:status>publish</wp:status>
        <wp:post_type>{type}</wp:post_type>{more}
        </item>
        """);

    private static string Media(int id, string file, string alt = "What it shows") => string.Create(CultureInfo.InvariantCulture,
        $"""
        <item>
        <wp:post_id>{id}</wp:post_id>
        <wp:post_type>attachment</wp:post_type>
        <wp:attachment_url>https://harbour.example/wp-content/uploads/2019/05/{file}</wp:attachment_url>{Field("_wp_attachment_image_alt", alt)}
        </item>
        """);

    private static string Field(string key, string value) =>
        $"\n<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value>{value}</wp:meta_value></wp:postmeta>";
}
