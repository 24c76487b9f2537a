using VcCleaner.Exports;
using Xunit;

namespace VcCleaner.Tests.Exports.Json;

public class GhostTests
{
    [Fact]
    public void An_export_keeps_tags_people_and_images_in_lists_of_their_own()
    {
        var results = Inputs.Read("ghost.json", """
            {"db":[{"meta":{"exported_on":1,"version":"5.0.0"},"data":{
              "posts":[
                {"id":"64f0","title":"Fish & <chips>","slug":"fish","html":"<p><img src=\"__GHOST_URL__/content/images/2024/05/quay.jpg\">Text</p>","status":"published","visibility":"public","type":"post","featured":1,"feature_image":"__GHOST_URL__/content/images/2024/05/quay.jpg","published_at":"2024-05-06T10:00:00.000Z","updated_at":"2024-05-07T10:00:00.000Z","custom_excerpt":"Short."},
                {"id":"64f1","title":"Members","slug":"m","html":"<p>Paid</p>","status":"published","visibility":"paid","type":"post"},
                {"id":"64f2","title":"About","slug":"about","html":null,"mobiledoc":"{\"version\":\"0.3.1\",\"cards\":[[\"markdown\",{\"markdown\":\"# Hello\\n\\nThere\"}]]}","status":"draft","type":"page"}],
              "posts_authors":[{"id":"1","post_id":"64f0","author_id":"u1","sort_order":0}],
              "posts_meta":[{"id":"1","post_id":"64f0","meta_description":"Said to engines."}],
              "posts_tags":[{"id":"1","post_id":"64f0","tag_id":"t1"},{"id":"2","post_id":"64f0","tag_id":"t2"}],
              "tags":[{"id":"t1","name":"News","slug":"news"},{"id":"t2","name":"#internal","slug":"hash-internal"}],
              "users":[{"id":"u1","name":"Mara Keeper","email":"mara@private.example","password":"secret","bio":null,"description":""}]}}]}
            """);

        var articles = results.Select(result => result.Article!).ToList();
        Assert.Equal(["Fish & <chips>", "Members", "About"], articles.Select(article => article.Title));
        Assert.Equal("<p><img src=\"/content/images/2024/05/quay.jpg\">Text</p>", articles[0].Content.Text);
        var post = articles[0].Post!;
        Assert.Equal(("Mara Keeper", "Said to engines.", "Short.", true, "publish"), (post.Author, post.SeoDescription, post.Excerpt, post.IsSticky, post.Status));
        Assert.Equal(["News"], post.Terms.Select(term => term.Name));
        Assert.Equal("2024/05/quay.jpg", articles[0].Media.Find(post.FeaturedImageId)!.FilePath);
        Assert.Equal("private", articles[1].Post!.Status);
        Assert.Equal((ContentFormat.Markdown, "# Hello\n\nThere", "page"), (articles[2].Format, articles[2].Content.Text, articles[2].Post!.Type));
        Assert.DoesNotContain("private.example", string.Concat(results), StringComparison.Ordinal);
    }
}
