using VcCleaner.Sites;
using Xunit;
using static VcCleaner.Tests.Sites.SiteBuilder;

namespace VcCleaner.Tests.Sites;

public sealed class ProfileTests
{
    private const string Everything =
        """
        <dc:creator><![CDATA[mkeeper]]></dc:creator>
        <excerpt:encoded><![CDATA[[vc_row]Fresh &amp; <b>salty</b>.[/vc_row]]]></excerpt:encoded>
        <category domain="category" nicename="boats"><![CDATA[Boats, old]]></category>
        <category domain="post_tag" nicename="no"><![CDATA[no]]></category>
        <wp:post_modified>2021-01-02 03:04:05</wp:post_modified><wp:post_modified_gmt>2021-01-02 02:04:05</wp:post_modified_gmt>
        <wp:postmeta><wp:meta_key>_yoast_wpseo_title</wp:meta_key><wp:meta_value>Better title</wp:meta_value></wp:postmeta>
        """;

    [Fact]
    public void Plain_front_matter_says_where_the_article_came_from()
    {
        var file = One(Article(7, "first-catch", "We row at dawn, and we fish at noon.", "post", title: "Fish &amp; chips", more: Everything));

        Assert.Equal(
            """
            ---
            title: "Fish & chips"
            id: 7
            type: "post"
            slug: "first-catch"
            url: "https://harbour.example/first-catch/"
            date: 2020-05-06T07:08:09+02:00
            modified: 2021-01-02T03:04:05+01:00
            author: "Mara Keeper"
            categories:
              - "Boats, old"
            tags:
              - "no"
            seo_title: "Better title"
            description: "Fresh & salty."
            ---

            We row at dawn, and we fish at noon.

            """.ReplaceLineEndings("\n"),
            file.Text);
    }

    [Fact]
    public void Hugo_gets_an_address_and_aliases()
    {
        var file = One(Article(7, "first-catch", "Text", "post", more: Everything), For(SiteProfiles.Hugo));

        var read = file.FrontMatter();
        Assert.Equal("/posts/first-catch/", read["url"]);
        Assert.Equal(["/first-catch/"], (IEnumerable<object>)read["aliases"]);
        Assert.Equal("2020-05-06T07:08:09+02:00", read["date"]);
        Assert.Equal("2021-01-02T03:04:05+01:00", read["lastmod"]);
    }

    [Fact]
    public void Jekyll_gets_a_layout_an_address_and_dates_of_its_own()
    {
        var file = One(Article(7, "first-catch", "Text<!--more-->More", "post", more: Everything), For(SiteProfiles.Jekyll));

        var read = file.FrontMatter();
        Assert.Equal("post", read["layout"]);
        Assert.Equal("/posts/first-catch/", read["permalink"]);
        Assert.Equal("2020-05-06 07:08:09 +02:00", read["date"]);
        Assert.Equal("<!--more-->", read["excerpt_separator"]);
    }

    [Fact]
    public void A_date_of_zeros_is_not_written()
    {
        var item = Article(7, "a", "Text").Replace("2020-05-06 07:08:09", "0000-00-00 00:00:00", StringComparison.Ordinal).Replace("2020-05-06 05:08:09", "0000-00-00 00:00:00", StringComparison.Ordinal);

        Assert.DoesNotContain("date", One(item).FrontMatter().Keys);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("12:30")]
    [InlineData("\"quoted\": 'x' # y")]
    [InlineData("x\"\ndraft: true\n---\n# y")]
    [InlineData("--- !!js/function 'x'")]
    [InlineData("{{< figure >}} {{ site.x }} {% include y %}")]
    [InlineData("{a: b} [c] *d &e %f @g `h")]
    [InlineData("back\\slash \\u0041")]
    public void A_hostile_title_is_a_title_and_nothing_else(string title)
    {
        foreach (var profile in SiteProfiles.All.Concat(SiteProfiles.All.Select(profile => profile.Mdx).OfType<SiteProfile>()))
        {
            var file = One(Article(7, "a", "We row at dawn, and we fish at noon.", title: title), For(profile) with { FrontMatterFormat = FrontMatterFormat.Yaml });

            Assert.Equal(string.Join(' ', title.Split('\n')), file.FrontMatter()["title"]);
            Assert.DoesNotContain("draft", file.FrontMatter().Keys, StringComparer.Ordinal);
            Assert.Equal("We row at dawn, and we fish at noon.", file.Body());
        }
    }

    [Theory]
    [InlineData("hugo", "{{< x >}}", "&#123;{< x >}}")]
    [InlineData("hugo", "{{% x %}}", "&#123;{% x %}}")]
    [InlineData("hugo", "{{ x }}", "{{ x }}")]
    [InlineData("jekyll", "{{ x }}", "&#123;{ x }}")]
    [InlineData("jekyll", "{% x %}", "&#123;% x %}")]
    [InlineData("jekyll", "{: .x}", "&#123;: .x}")]
    [InlineData("jekyll", "a | b", "a \\| b")]
    [InlineData("jekyll", "$$x$$", "\\$\\$x\\$\\$")]
    [InlineData("jekyll", "^", "&#94;")]
    [InlineData("plain", "{{< x >}} {% y %}", "{{< x >}} {% y %}")]
    public void Template_syntax_in_prose_is_text(string profile, string text, string written)
    {
        var file = One(Article(7, "a", $"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>"), For(SiteProfiles.Find(profile)!));

        Assert.Equal(written, file.Body());
        Assert.True(file.IsVerified);
    }

    [Theory]
    [InlineData("hugo", "{{< x >}}", "{{</* x */>}}")]
    [InlineData("hugo", "{{% a %}} {{< b >}}", "{{%/* a */%}} {{</* b */>}}")]
    [InlineData("hugo", "{{< a {{< b >}}", "{ {< a {{</* b */>}}")]
    [InlineData("hugo", "{{<", "{ {<")]
    [InlineData("hugo", "{{</* x */>}}", "{ {</* x */>}}")]
    [InlineData("jekyll", "{{ x }}", "{{ \"{\" }}{ x }}")]
    [InlineData("jekyll", "{{{% x", "{{ \"{\" }}{{ \"{\" }}{{ \"{\" }}% x")]
    public void Template_syntax_in_code_is_written_in_the_engines_own_way(string profile, string code, string written)
    {
        var file = One(Article(7, "a", $"<p>Say <code>{System.Net.WebUtility.HtmlEncode(code)}</code>.</p>"), For(SiteProfiles.Find(profile)!));

        Assert.Equal($"Say `{written}`.", file.Body());
        Assert.True(file.IsVerified);
    }

    [Fact]
    public void Hugo_gets_comments_as_definitions_that_nobody_uses()
    {
        var file = One(
            Article(7, "a", "[vc_row][vc_column][contact-form-7 id=\"12\" title=\"Write to us\"][/vc_column][/vc_row]<ul><li>oars</li></ul><ul><li>sails</li></ul>"),
            For(SiteProfiles.Hugo));

        Assert.Equal("[//]: # 'vc:dynamic kind=form tag=contact-form-7 id=12 title=\"Write to us\"'\n\n- oars\n\n[//]: #\n\n- sails", file.Body());
        Assert.True(file.IsVerified);
    }

    [Fact]
    public void A_comment_in_a_table_stands_behind_it_where_it_is_a_definition()
    {
        var file = One(
            Article(7, "a", "<table><tr><th>Whom</th><th>Write</th></tr><tr><td>Mara</td><td>Here: [contact-form-7 id=\"12\"]</td></tr></table>"),
            For(SiteProfiles.Hugo));

        Assert.Equal("| Whom | Write |\n| ---- | ----- |\n| Mara | Here: |\n\n[//]: # \"vc:dynamic kind=form tag=contact-form-7 id=12\"", file.Body());
        Assert.True(file.IsVerified);
    }

    [Fact]
    public void A_brace_in_an_address_is_percent_encoded()
    {
        var file = One(Article(7, "a", "<a href=\"https://x.example/{{a}}\">x</a>"), For(SiteProfiles.Jekyll));

        Assert.Equal("[x](https://x.example/%7B%7Ba}})", file.Body());
    }
}
