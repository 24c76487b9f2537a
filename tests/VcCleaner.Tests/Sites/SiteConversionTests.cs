using System.Collections.Frozen;
using VcCleaner.Exports;
using VcCleaner.Sites;
using VcCleaner.Tests.Exports;
using Xunit;
using static VcCleaner.Tests.Sites.SiteBuilder;

namespace VcCleaner.Tests.Sites;

public sealed class SiteConversionTests
{
    private const string Password = "<wp:post_password><![CDATA[oak]]></wp:post_password>";

    [Fact]
    public void Only_what_everybody_could_read_is_written_and_the_rest_is_counted_by_reason()
    {
        var (files, _) = Convert(
            Article(1, "open", "Text") + Article(2, "draft", "Secret", status: "draft") + Article(3, "later", "Secret", status: "future")
            + Article(4, "mine", "Secret", status: "private") + Article(5, "locked", "Secret", more: Password) + Article(6, "binned", "Secret", status: "trash")
            + Article(7, "menu", "Secret", type: "nav_menu_item") + Article(8, "order", "Secret", type: "shop_order"));

        Assert.Equal(
            [LeftOutReason.None, LeftOutReason.Draft, LeftOutReason.Draft, LeftOutReason.Private, LeftOutReason.Password, LeftOutReason.Trash],
            files.Select(file => file.LeftOut));
        Assert.All(files.Skip(1), file => Assert.Equal(("", ""), (file.Path, file.Text)));
    }

    [Fact]
    public void Private_articles_are_written_on_request_and_are_drafts_on_the_new_site()
    {
        var options = For(SiteProfiles.Hugo) with { Filter = new ArticleFilter { IncludePrivate = true } };

        var (files, _) = Convert(Article(1, "mine", "Text", status: "private") + Article(2, "locked", "Text", more: Password), options);

        Assert.All(files, file => Assert.Equal("true", file.FrontMatter()["draft"]));
        Assert.All(files, file => Assert.DoesNotContain("oak", file.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Comments_go_to_a_file_of_their_own_without_addresses()
    {
        var options = new SiteOptions { Reader = new ReaderOptions { ReadComments = true } };

        var (_, sides) = Convert(
            Article(1, "open", "Text", "post", more: Comment(4, "Ole & Ida", "Nice <b>boat</b>.\n\nWhose is it?<script>x()</script>") + Comment(5, "me@private.example", "Mine.", parent: 4)
                + Comment(6, "Spam", "Buy.", approved: "0") + Comment(7, "Other site", "[…]", type: "pingback"))
            + Article(2, "draft", "Text", status: "draft", more: Comment(8, "Ida", "Early.")),
            options);

        Assert.Equal(
            """
            [
              {
                "path": "posts/open.md",
                "url": "/posts/open.md",
                "comments": [
                  {
                    "id": 4,
                    "name": "Ole & Ida",
                    "date": "2020-05-07T07:08:09+02:00",
                    "text": "Nice boat.\n\nWhose is it?"
                  },
                  {
                    "id": 5,
                    "parent": 4,
                    "name": "",
                    "date": "2020-05-07T07:08:09+02:00",
                    "text": "Mine."
                  }
                ]
              }
            ]

            """.ReplaceLineEndings("\n"),
            sides["comments.json"]);
    }

    [Fact]
    public void Comments_are_not_written_unless_somebody_asks()
    {
        var (_, sides) = Convert(Article(1, "open", "Text", "post", more: Comment(4, "Ole", "Nice.")));

        Assert.DoesNotContain("comments.json", sides.Keys, StringComparer.Ordinal);
        Assert.DoesNotContain("private.example", string.Concat(sides.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Types_and_statuses_can_be_chosen()
    {
        var options = new SiteOptions { Filter = new ArticleFilter { OnlyTypes = ["post"], OnlyStatuses = ["publish", "draft"] } };

        var (files, _) = Convert(Article(1, "a", "x", "post") + Article(2, "b", "x", "post", "draft") + Article(3, "c", "x"), options);

        Assert.Equal([LeftOutReason.None, LeftOutReason.None, LeftOutReason.OtherType], files.Select(file => file.LeftOut));
    }

    [Fact]
    public void An_article_that_is_chosen_alone_still_links_to_the_others_places()
    {
        var options = new SiteOptions { Filter = new ArticleFilter { Posts = ["2"] } };

        var (files, _) = Convert(Article(1, "quay", "x") + Article(2, "pier", "<a href=\"https://harbour.example/quay/\">Quay</a>"), options);

        Assert.Equal([LeftOutReason.NotSelected, LeftOutReason.None], files.Select(file => file.LeftOut));
        Assert.Equal("[Quay](./quay.md)", files[1].Body());
    }

    [Fact]
    public void Articles_that_have_not_changed_since_a_day_are_left_out()
    {
        var options = new SiteOptions { Filter = new ArticleFilter { Since = new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero) } };

        var (files, _) = Convert(
            Article(1, "old", "x") + Article(2, "new", "x", more: "<wp:post_modified>2022-01-01 00:00:00</wp:post_modified>"), options);

        Assert.Equal([LeftOutReason.NotSelected, LeftOutReason.None], files.Select(file => file.LeftOut));
    }

    [Theory]
    [InlineData("https://harbour.example/quay/", "./quay.md")]
    [InlineData("http://www.harbour.example/quay", "./quay.md")]
    [InlineData("/quay/#north", "./quay.md#north")]
    [InlineData("https://harbour.example/?p=1", "./quay.md")]
    [InlineData("/?page_id=1&amp;preview=1", "./quay.md")]
    [InlineData("https://harbour.example/?p=99", "https://harbour.example/?p=99")]
    [InlineData("https://elsewhere.example/quay/", "https://elsewhere.example/quay/")]
    [InlineData("mailto:a@b.example", "mailto:a@b.example")]
    [InlineData("#north", "#north")]
    public void A_link_to_an_article_leads_to_its_file_and_every_other_link_stays(string href, string target)
    {
        var (files, _) = Convert(Article(1, "quay", "x") + Article(2, "pier", $"<a href=\"{href}\">there</a>"));

        Assert.Equal($"[there]({target})", files[1].Body());
        Assert.Equal(target.StartsWith("./", StringComparison.Ordinal) ? 1 : 0, files[1].RewrittenLinkCount);
    }

    [Theory]
    [InlineData("plain", "Keep", "https://harbour.example/wp-content/uploads/2020/05/boat.jpg")]
    [InlineData("plain", "Manifest", "https://harbour.example/wp-content/uploads/2020/05/boat.jpg")]
    [InlineData("plain", "Relative", "./media/2020/05/boat.jpg")]
    [InlineData("hugo", "Relative", "/media/2020/05/boat.jpg")]
    [InlineData("jekyll", "Relative", "/assets/media/2020/05/boat.jpg")]
    public void A_resized_image_refers_to_its_original(string profile, string images, string source)
    {
        var content = "<img alt=\"Boat\" src=\"https://harbour.example/wp-content/uploads/2020/05/boat-300x200.jpg?w=300\">";

        var (files, sides) = Convert(Article(1, "quay", content) + ExportBuilder.Attachment(9, "2020/05/boat.jpg"), For(SiteProfiles.Find(profile)!, Enum.Parse<ImagePolicy>(images)));

        Assert.Equal($"![Boat]({source})", files[0].Body());
        Assert.Equal("https://harbour.example/wp-content/uploads/2020/05/boat.jpg\n", sides["media-urls.txt"]);
    }

    [Fact]
    public void Files_that_are_linked_are_media_too()
    {
        var content = "<a href=\"/wp-content/uploads/2020/05/tide-table.pdf\">Tides</a>";

        var (files, sides) = Convert(Article(1, "quay", content), For(SiteProfiles.Jekyll, ImagePolicy.Relative));

        Assert.Equal("[Tides](/assets/media/2020/05/tide-table.pdf)", files[0].Body());
        Assert.Contains("\"status\": \"site\"", sides["media.json"], StringComparison.Ordinal);
        Assert.Equal("https://harbour.example/wp-content/uploads/2020/05/tide-table.pdf\n", sides["media-urls.txt"]);
    }

    [Fact]
    public void The_page_of_an_attachment_becomes_its_file_where_files_are_local()
    {
        var attachment = ExportBuilder.Attachment(9, "2020/05/boat.jpg", "<link>https://harbour.example/quay/boat/</link>");
        var content = "<a href=\"https://harbour.example/quay/boat/\">one</a>, <a href=\"/?attachment_id=9\">two</a>";

        var (files, _) = Convert(Article(1, "quay", content) + attachment, For(SiteProfiles.Plain, ImagePolicy.Relative));

        Assert.Equal("[one](./media/2020/05/boat.jpg), [two](./media/2020/05/boat.jpg)", files[0].Body());
    }

    [Fact]
    public void Every_image_has_a_row_whether_it_is_known_or_not()
    {
        var content = "[vc_single_image image=\"9\"][vc_single_image image=\"77\"]<img src=\"https://elsewhere.example/a.png\" alt=\"A\">";

        var (files, sides) = Convert(Article(1, "quay", content) + Article(2, "pier", "[vc_single_image image=\"9\"]") + ExportBuilder.Attachment(9, "2020/05/boat.jpg"));

        Assert.Equal(3, files[0].ImageCount);
        Assert.Equal(
            """
            id,status,url,path,alt,title,caption,used by
            9,library,https://harbour.example/wp-content/uploads/2020/05/boat.jpg,media/2020/05/boat.jpg,Alt 9,Picture 9,Caption 9,quay.md pier.md
            77,unresolved,,,Image 77,,,quay.md
            ,external,https://elsewhere.example/a.png,,A,,,quay.md

            """.ReplaceLineEndings("\n"),
            sides["media.csv"]);
    }

    [Fact]
    public void A_hostile_file_path_stays_in_the_media_folder()
    {
        var (files, sides) = Convert(Article(1, "quay", "[vc_single_image image=\"9\"]") + ExportBuilder.Attachment(9, "../../etc/CON/a:b.jpg"), For(SiteProfiles.Plain, ImagePolicy.Relative));

        Assert.Contains("](./media/etc/_CON/a-b.jpg)", files[0].Text, StringComparison.Ordinal);
        Assert.Contains("\"path\": \"media/etc/_CON/a-b.jpg\"", sides["media.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_featured_image_is_named_in_front_matter_and_in_the_manifest()
    {
        var featured = "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>{0}</wp:meta_value></wp:postmeta>";

        var (files, sides) = Convert(
            Article(1, "quay", "x", more: featured.Replace("{0}", "9", StringComparison.Ordinal)) + Article(2, "pier", "x", more: featured.Replace("{0}", "8", StringComparison.Ordinal))
            + ExportBuilder.Attachment(9, "boat.jpg"),
            For(SiteProfiles.Jekyll, ImagePolicy.Relative));

        Assert.Equal("/assets/media/boat.jpg", files[0].FrontMatter()["image"]);
        Assert.DoesNotContain("image", files[1].FrontMatter().Keys);
        Assert.Contains(files[1].Diagnostics, d => d.Descriptor.Id == "VC302");
        Assert.Contains("boat.jpg", sides["media-urls.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_below_the_media_root_is_a_finding_and_a_row()
    {
        var options = For(SiteProfiles.Plain, ImagePolicy.Relative) with { HasMedia = path => path == "here.jpg" };

        var (files, sides) = Convert(
            Article(1, "quay", "[vc_single_image image=\"8\"][vc_single_image image=\"9\"]") + ExportBuilder.Attachment(8, "here.jpg") + ExportBuilder.Attachment(9, "gone.jpg"), options);

        Assert.Equal(["media/gone.jpg"], files[0].Diagnostics.Where(d => d.Descriptor.Id == "VC303").Select(d => d.Arguments[0]));
        Assert.Contains("9,missing,https://harbour.example/wp-content/uploads/gone.jpg,media/gone.jpg,Alt 9,", sides["media.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_renames_drops_and_adds_keys()
    {
        var meta = "<wp:postmeta><wp:meta_key>crew</wp:meta_key><wp:meta_value><![CDATA[a:2:{i:0;s:3:\"Ann\";i:1;s:3:\"Bob\";}]]></wp:meta_value></wp:postmeta>";
        var options = new SiteOptions
        {
            Reader = new ReaderOptions { MetaKeys = ["crew"] },
            FrontMatter = new FrontMatterEdits
            {
                Names = new Dictionary<string, string> { ["date"] = "pubDate", ["url"] = "" }.ToFrozenDictionary(),
                Fields = [new("team", "crew"), new("none", "absent")],
                Constants = [new("layout", new StringValue("log")), new("type", new StringValue("entry"))],
            },
        };

        var read = One(Article(1, "quay", "x", more: meta), options).FrontMatter();

        Assert.Equal(["title", "id", "slug", "pubDate", "team", "layout", "type"], read.Keys);
        Assert.Equal(["Ann", "Bob"], (IEnumerable<object>)read["team"]);
        Assert.Equal("entry", read["type"]);
    }

    [Fact]
    public void Articles_of_several_files_share_media_and_links()
    {
        InputFile File(string name, string items) => new(name, () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(ExportBuilder.Head + items + ExportBuilder.Tail)));

        var (files, _) = Convert(
            [File("a.xml", Article(1, "quay", "[vc_single_image image=\"9\"] <a href=\"/?p=2\">Pier</a>")), File("b.xml", Article(2, "pier", "x") + ExportBuilder.Attachment(9, "boat.jpg"))],
            new SiteOptions());

        Assert.Contains("uploads/boat.jpg)", files[0].Text, StringComparison.Ordinal);
        Assert.Contains("[Pier](./pier.md)", files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_pages_keeps_its_folders()
    {
        InputFile File(string name, string html) => new(name, () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(html)));

        var (files, _) = Convert([File("old/about/team.html", "<h1>Team</h1><p>We row.</p>"), File("old/index.html", "<h1>Home</h1><p>Welcome.</p>")], new SiteOptions());

        Assert.Equal(["about/team.md", "index.md"], files.Select(file => file.Path));
        Assert.All(files, file => Assert.True(file.IsVerified));
    }

    [Fact]
    public void An_item_that_cannot_be_read_is_told_of()
    {
        var (files, _) = Convert("<item><wp:post_id>3</wp:post_id></item>");

        Assert.Equal(LeftOutReason.Unreadable, Assert.Single(files).LeftOut);
        Assert.NotEmpty(files[0].Diagnostics);
    }

    private static string Comment(int id, string author, string content, int parent = 0, string approved = "1", string type = "comment") =>
        $"""
        <wp:comment>
        	<wp:comment_id>{id}</wp:comment_id>
        	<wp:comment_author><![CDATA[{author}]]></wp:comment_author>
        	<wp:comment_author_email><![CDATA[secret@private.example]]></wp:comment_author_email>
        	<wp:comment_author_url>https://private.example/me</wp:comment_author_url>
        	<wp:comment_author_IP><![CDATA[192.0.2.7]]></wp:comment_author_IP>
        	<wp:comment_date><![CDATA[2020-05-07 07:08:09]]></wp:comment_date>
        	<wp:comment_date_gmt><![CDATA[2020-05-07 05:08:09]]></wp:comment_date_gmt>
        	<wp:comment_content><![CDATA[{content}]]></wp:comment_content>
        	<wp:comment_approved><![CDATA[{approved}]]></wp:comment_approved>
        	<wp:comment_type><![CDATA[{type}]]></wp:comment_type>
        	<wp:comment_parent>{parent}</wp:comment_parent>
        </wp:comment>

        """;
}
