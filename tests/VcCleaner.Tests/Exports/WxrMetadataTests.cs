using VcCleaner.Exports;
using Xunit;
using static VcCleaner.Tests.Exports.ExportBuilder;

namespace VcCleaner.Tests.Exports;

public class WxrMetadataTests
{
    [Fact]
    public void A_post_has_what_the_export_knows_of_it()
    {
        var post = ReadPost(
            """
            <link>https://harbour.example/blog/ebb/</link>
            <guid isPermaLink="false">https://harbour.example/?p=12</guid>
            <excerpt:encoded><![CDATA[Short]]></excerpt:encoded>
            <wp:post_date><![CDATA[2021-07-04 14:30:00]]></wp:post_date>
            <wp:post_date_gmt><![CDATA[2021-07-04 12:30:00]]></wp:post_date_gmt>
            <wp:post_modified>2021-12-04 14:30:00</wp:post_modified>
            <wp:post_modified_gmt>2021-12-04 13:30:00</wp:post_modified_gmt>
            <wp:post_name><![CDATA[%d0%bc%d0%be%d1%80%d0%b5]]></wp:post_name>
            <wp:status><![CDATA[draft]]></wp:status>
            <wp:post_parent>3</wp:post_parent>
            <wp:menu_order>-2</wp:menu_order>
            <wp:is_sticky>1</wp:is_sticky>
            <category domain="category" nicename="boats"><![CDATA[Boats]]></category>
            <category domain="post_tag" nicename="%d1%8f"><![CDATA[Я &amp; co]]></category>
            <category domain='region' nicename='north > south'>North</category>
            """);

        Assert.Equal((12, "page", "draft", "море", "https://harbour.example/blog/ebb/"), (post.Id, post.Type, post.Status, post.Slug, post.Url));
        Assert.Equal(new DateTimeOffset(2021, 7, 4, 14, 30, 0, TimeSpan.FromHours(2)), post.Published);
        Assert.Equal(TimeSpan.FromHours(1), post.Modified!.Value.Offset);
        Assert.Equal((3, -2, true, "Short", "Mara Keeper"), (post.ParentId, post.MenuOrder, post.IsSticky, post.Excerpt, post.Author));
        Assert.Equal([new Term("category", "boats", "Boats"), new Term("post_tag", "я", "Я & co"), new Term("region", "north > south", "North")], post.Terms);
    }

    [Theory]
    [InlineData("0000-00-00 00:00:00", "0000-00-00 00:00:00", null)]
    [InlineData("2020-02-30 00:00:00", "", null)]
    [InlineData("2020-01-02 03:04:05", "0000-00-00 00:00:00", "2020-01-02T03:04:05+00:00")]
    [InlineData("0000-00-00 00:00:00", "2020-01-02 03:04:05", "2020-01-02T03:04:05+00:00")]
    [InlineData("2020-01-02 08:34:05", "2020-01-02 03:04:05", "2020-01-02T08:34:05+05:30")]
    [InlineData("2020-06-02 08:34:05", "2020-01-02 03:04:05", "2020-01-02T03:04:05+00:00")]
    [InlineData("0001-01-01 05:00:00", "0001-01-01 00:00:00", null)]
    public void Dates_keep_the_zone_of_the_site_and_zeros_are_no_date(string local, string universal, string? expected)
    {
        Assert.Equal(expected, WxrValues.Date(local, universal)?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Fish &amp; <em>chips</em>", "Fish & chips")]
    [InlineData("a < b &lt;c&gt;", "a < b <c>")]
    [InlineData("Unclosed <em", "Unclosed <em")]
    [InlineData("It&#8217;s", "It’s")]
    public void A_title_is_plain_text(string html, string plain)
    {
        Assert.Equal(plain, ReadOne(Item(1, "", $"<![CDATA[{html}]]>")).Article!.Title);
    }

    [Theory]
    [InlineData("_yoast_wpseo_title", "_yoast_wpseo_metadesc")]
    [InlineData("rank_math_title", "rank_math_description")]
    [InlineData("_aioseo_title", "_aioseo_description")]
    [InlineData("_seopress_titles_title", "_seopress_titles_desc")]
    [InlineData("_genesis_title", "_genesis_description")]
    public void Titles_and_descriptions_of_search_plugins_are_known(string title, string description)
    {
        var post = ReadPost(Meta(title, "For engines") + Meta(description, "Why &amp; how"));

        Assert.Equal(("For engines", "Why & how"), (post.SeoTitle, post.SeoDescription));
    }

    [Fact]
    public void WPBakerys_own_settings_count_and_templates_do_not()
    {
        var post = ReadPost(Meta("_yoast_wpseo_title", "%%title%% %%sep%%") + Meta("_wpb_post_custom_seo_settings", """{"title":"Ebb","description":"Low \"water\"","x":1}"""));

        Assert.Equal(("Ebb", "Low \"water\""), (post.SeoTitle, post.SeoDescription));
        Assert.Equal("", ReadPost(Meta("_wpb_post_custom_seo_settings", "{broken")).SeoTitle);
    }

    [Fact]
    public void Languages_of_Polylang_and_WPML_are_known()
    {
        var polylang = ReadPost("<category domain=\"language\" nicename=\"de\">Deutsch</category><category domain=\"post_translations\" nicename=\"pll_5\">pll_5</category>");
        var wpml = ReadPost(Meta("_wpml_import_language_code", "fr") + Meta("_wpml_import_translation_group", "77"));

        Assert.Equal(("de", "pll_5", 0), (polylang.Language, polylang.TranslationGroup, polylang.Terms.Length));
        Assert.Equal(("fr", "77"), (wpml.Language, wpml.TranslationGroup));
    }

    [Fact]
    public void Nothing_private_leaves_the_reader()
    {
        const string Secret = "s3cret";
        const string Item = $"""
            <wp:post_password><![CDATA[{Secret}]]></wp:post_password>
            <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author><![CDATA[{Secret}]]></wp:comment_author><wp:comment_author_email>{Secret}@x.example</wp:comment_author_email>
            <wp:comment_author_IP>{Secret}</wp:comment_author_IP><wp:comment_content><![CDATA[{Secret}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved>
            <wp:commentmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>99</wp:meta_value></wp:commentmeta></wp:comment>
            <wp:comment><wp:comment_approved>spam</wp:comment_approved></wp:comment>
            """;
        var export = Open(Head.Replace("secret", Secret, StringComparison.Ordinal) + ExportBuilder.Item(1, "Text", more: Item + Meta("_billing_email", Secret) + Meta("_wp_old_slug", "old")) + Tail);

        var article = export.Articles().Single().Article!;

        Assert.DoesNotContain(Secret, $"{article} {string.Join(' ', article.Post!.Meta)} {export.Site} {string.Join(' ', export.Site.AuthorNames)}", StringComparison.Ordinal);
        Assert.Equal((true, false, 1, 0), (article.Post.HasPassword, article.Post.IsPublic, article.Post.CommentCount, article.Post.FeaturedImageId));
        Assert.Equal([new PostMeta("_wp_old_slug", "old")], article.Post.Meta);
    }

    [Fact]
    public void A_custom_field_leaves_on_request()
    {
        var options = new ReaderOptions { MetaKeys = ["subtitle"] };

        var post = Open(Head + Item(1, "", more: Meta("subtitle", "Low") + Meta("other", "x")) + Tail, options).Articles().Single().Article!.Post!;

        Assert.Equal("Low", post.GetMeta("subtitle"));
        Assert.Null(post.GetMeta("other"));
    }

    [Fact]
    public void The_site_is_read_from_around_the_items()
    {
        var site = Open(Head + Item(1, "") + Tail).Site;

        Assert.Equal(("Harbour & Hill", "https://harbour.example/blog", "en-GB", "1.2"), (site.Title, site.Url, site.Language, site.WxrVersion));
        Assert.Equal([new Term("category", "boats", "Boats"), new Term("category", "sloops", "Sloops & co") { ParentSlug = "boats" }], site.Terms);
    }

    [Fact]
    public void Block_editor_content_has_marked_paragraphs()
    {
        Assert.Equal(ContentFormat.Html, ReadOne(Item(1, "<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->")).Article!.Format);
        Assert.Equal(ContentFormat.Text, ReadOne(Item(1, "[vc_row]\n\nOne")).Article!.Format);
    }

    private static Post ReadPost(string more) => ReadOne(Item(12, "", more: more)).Article!.Post!;

    private static string Meta(string key, string value)
        => $"<wp:postmeta><wp:meta_key><![CDATA[{key}]]></wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>";
}
