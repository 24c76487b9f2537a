using System.Globalization;
using System.Text;

namespace VcCleaner.Tests.Linting;

/// <summary>An export without anything wrong, from a seed: pages of rows, texts, images and links, whose parts agree with each other.</summary>
internal sealed class CleanExport
{
    private const int Articles = 6;
    private const int Images = 5;

    private static readonly string[] Words = ["harbour", "tide", "sloop", "lantern", "gull", "rope", "pier", "morning", "salt", "bell", "island", "chart", "über", "café", "Øre", "海"];

    private readonly Random _random;
    private readonly List<List<string>> _articles = [];

    public CleanExport(int seed)
    {
        _random = new Random(seed);
        for (var i = 0; i < Articles; i++) _articles.Add([.. Enumerable.Range(0, _random.Next(1, 5)).Select(block => Block(i, block))]);
    }

    /// <summary>Fields of one more article, to plant what is wrong with an article as a whole.</summary>
    public string MoreItems { get; init; } = "";

    /// <summary>Puts a piece of content between two blocks of an article.</summary>
    public void Plant(string content)
    {
        var article = _articles[_random.Next(Articles)];
        article.Insert(_random.Next(article.Count + 1), content);
    }

    public override string ToString()
    {
        var text = new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
            <title>Harbour</title>
            <link>https://harbour.example</link>
            <wp:wxr_version>1.2</wp:wxr_version>

            """);
        for (var i = 0; i < Images; i++) text.Append(Attachment(i));
        for (var i = 0; i < Articles; i++) text.Append(Item(i, string.Join(i % 2 == 0 ? "\n\n" : "", _articles[i])));
        return text.Append(MoreItems).Append("</channel>\n</rss>\n").ToString();
    }

    public static string Item(int number, string content, string? slug = null, string? date = null, string? title = null, string more = "") => string.Create(CultureInfo.InvariantCulture,
        $"""
        <item>
        	<title><![CDATA[{title ?? $"Article {number}"}]]></title>
        	<link>https://harbour.example/{slug ?? $"article-{(char)('a' + number)}"}/</link>
        	<content:encoded><![CDATA[{content.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]></content:encoded>
        	<wp:post_id>{100 + number}</wp:post_id>
        	<wp:post_date>{date ?? "2019-05-04 10:00:00"}</wp:post_date>
        	<wp:post_name>{slug ?? $"article-{(char)('a' + number)}"}</wp:post_name>
        	<wp:status>publish</wp:status>
        	<wp:post_type>{(number % 2 == 0 ? "page" : "post")}</wp:post_type>
        	{more}
        </item>

        """);

    public static string Attachment(int number, string? file = null) => string.Create(CultureInfo.InvariantCulture,
        $"""
        <item><title>Image {number}</title><wp:post_id>{10 + number}</wp:post_id><wp:post_type>attachment</wp:post_type>
        	<wp:attachment_url>https://harbour.example/wp-content/uploads/2019/05/{file ?? $"image-{number}.jpg"}</wp:attachment_url>
        	<wp:postmeta><wp:meta_key>_wp_attached_file</wp:meta_key><wp:meta_value>2019/05/{file ?? $"image-{number}.jpg"}</wp:meta_value></wp:postmeta>
        	<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>What image {number} shows</wp:meta_value></wp:postmeta></item>

        """);

    private string Block(int article, int block)
    {
        // Every image is used, once in each article at most.
        var image = block == 0 && article < Images ? $"[vc_single_image image=\"{10 + article}\" img_size=\"full\"]" : "";
        return _random.Next(4) switch
        {
            0 => $"[vc_row][vc_column width=\"1/2\"]{image}[vc_column_text]\n<p>{Text()}</p>\n[/vc_column_text][/vc_column][vc_column width=\"1/2\"][vc_column_text]{Text()}[/vc_column_text][/vc_column][/vc_row]",
            1 => $"[vc_row full_width=\"stretch_row\"]\n[vc_column]\n{image}[vc_custom_heading text=\"{Text()}\" font_container=\"tag:h2\"]\n[vc_btn title=\"{Text()}\" link=\"url:%2Farticle-a%2F\"]\n[/vc_column]\n[/vc_row]",
            2 => $"{image}<h2>{Text()}</h2>\n<p>{Text()} &amp; <a href=\"https://harbour.example/article-b/\">{Text()}</a></p>\n<h3>{Text()}</h3>\n<ul>\n<li>{Text()}</li>\n</ul>",
            _ => $"{image}{Text()}\n\n“{Text()}” [sic] – {Text()} ]]> {Text()}",
        };
    }

    private string Text() => string.Join(' ', Enumerable.Range(0, _random.Next(3, 9)).Select(_ => Words[_random.Next(Words.Length)]));
}
