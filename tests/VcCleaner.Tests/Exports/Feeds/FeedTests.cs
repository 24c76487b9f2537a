using CsCheck;
using VcCleaner.Text;
using Xunit;
using static VcCleaner.Tests.Exports.ExportBuilder;

namespace VcCleaner.Tests.Exports.Feeds;

public class FeedTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>Harbour</title><link>https://a.example</link><description>News</description>
        <item><title>Fish &amp; chips</title><link>https://a.example/2024/fish/</link><pubDate>Mon, 06 May 2024 10:00:00 +0000</pubDate>
        <dc:creator><![CDATA[Mara Keeper]]></dc:creator><author>mara@private.example</author><category><![CDATA[News]]></category><guid isPermaLink="false">https://a.example/?p=5</guid>
        <description><![CDATA[<p>Short.</p>]]></description><content:encoded><![CDATA[<p>Whole MARK text.</p>]]></content:encoded>
        <enclosure url="https://a.example/wp-content/uploads/2024/05/fish.jpg" length="1" type="image/jpeg"/></item>
        <item><title>Only a summary</title><link>https://a.example/2024/two/</link><description>&lt;p&gt;Two&lt;/p&gt;</description></item>
        </channel></rss>
        """;

    private const string Atom = """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><link href="https://a.example/"/><id>urn:1</id>
        <entry><title type="html">Fish &amp;amp; chips</title><link rel="self" href="https://a.example/self"/><link rel="alternate" href="https://a.example/fish.html"/>
        <id>urn:2</id><published>2024-05-06T12:00:00+02:00</published><updated>2024-05-07T12:00:00+02:00</updated><author><name>Mara Keeper</name><email>mara@private.example</email></author>
        <category term="news" label="News"/><summary>Short.</summary><content type="html">&lt;p&gt;Whole MARK text.&lt;/p&gt;</content></entry>
        <entry><title>Two</title><link href="https://a.example/two/"/><id>urn:3</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two &amp; more</p></div></content></entry>
        </feed>
        """;

    [Theory]
    [InlineData(Rss, "fish", "https://a.example/2024/fish/")]
    [InlineData(Atom, "fish", "https://a.example/fish.html")]
    public void An_entry_is_an_article(string feed, string slug, string url)
    {
        var results = Inputs.Read("feed.xml", feed);

        Assert.Equal(2, results.Count);
        var article = results[0].Article!;
        Assert.Equal(("Fish & chips", "<p>Whole MARK text.</p>"), (article.Title, article.Content.Text));
        Assert.Equal((slug, url, "Mara Keeper", 2024), (article.Post!.Slug, article.Post.Url, article.Post.Author, article.Post.Published!.Value.Year));
        Assert.Equal(["News"], article.Post.Terms.Select(term => term.Name));
        Assert.Contains("Short.", article.Post.Excerpt, StringComparison.Ordinal);
        Assert.Equal(new SourceText("", feed).PositionOf(feed.IndexOf("MARK", StringComparison.Ordinal)), article.Content.PositionOf(article.Content.Text.IndexOf("MARK", StringComparison.Ordinal)));
        Assert.Contains("<p>Two", results[1].Article!.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_is_attached_is_the_featured_one()
    {
        var article = Inputs.Read("feed.xml", Rss)[0].Article!;

        Assert.Equal("2024/05/fish.jpg", article.Media.Find(article.Post!.FeaturedImageId)!.FilePath);
    }

    [Fact]
    public void Entities_of_a_document_type_do_not_expand()
    {
        var bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<rss version=\"2.0\"><channel><item><title>T</title><description>&b;&x;</description></item></channel></rss>";

        Assert.Equal("&b;&x;", Assert.Single(Inputs.Read("feed.xml", bomb)).Article!.Content.Text);
    }

    [Fact]
    public void A_feed_that_breaks_off_keeps_what_came_before()
    {
        var results = Inputs.Read("feed.xml", Rss[..Rss.IndexOf("Only a", StringComparison.Ordinal)]);

        Assert.Equal("VC010", Ids(results));
        Assert.NotNull(results[0].Article);
    }

    [Fact]
    public void Whatever_is_in_a_feed_nothing_throws()
    {
        var piece = Gen.OneOf(Gen.OneOf("<item>", "</item>", "<entry>", "</entry>", "<content type=\"xhtml\">", "</content>", "<link href='", "/>", "<![CDATA[", "]]>", "&", "&#0;", "<title>", "<", ">", "\"", Rss), Gen.String[0, 4]);

        piece.Array[0, 30].Sample(pieces => _ = Inputs.Read("feed.xml", "<rss><channel><item>" + string.Concat(pieces)));
        piece.Array[0, 30].Sample(pieces => _ = Inputs.Read("feed.xml", "<feed>" + string.Concat(pieces)));
    }
}
