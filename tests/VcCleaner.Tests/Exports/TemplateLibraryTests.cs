using Xunit;

namespace VcCleaner.Tests.Exports;

/// <summary>Posts that others print, gathered before the first article is read.</summary>
public sealed class TemplateLibraryTests
{
    [Fact]
    public void Templates_are_found_by_id_and_by_slug_wherever_they_stand()
    {
        var export = ExportBuilder.Open(Export(
            Item(1, "page", "publish", "[templatera id=\"2\"]"),
            Item(2, "templatera", "publish", "Bring a basket."),
            Item(3, "cms_block", "publish", "Mind the ladder.")));

        var article = export.Articles().Select(result => result.Article).First(found => found?.Post?.Id == 1)!;

        Assert.Equal("Bring a basket.", article.Templates.Find("2")?.Content);
        Assert.Equal("Mind the ladder.", article.Templates.Find("slug-3")?.Content);
    }

    [Theory]
    [InlineData("page", "publish")]
    [InlineData("templatera", "draft")]
    [InlineData("templatera", "private")]
    public void Only_published_templates_get_into_articles(string type, string status)
    {
        var export = ExportBuilder.Open(Export(Item(1, "page", "publish", "One."), Item(2, type, status, "Nobody should read this: templatera.")));

        Assert.All(export.Articles(), result => Assert.Null(result.Article?.Templates.Find("2")));
    }

    private static string Export(params string[] items) =>
        $"<?xml version=\"1.0\"?><rss xmlns:wp=\"http://wordpress.org/export/1.2/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>{string.Concat(items)}</channel></rss>";

    private static string Item(int id, string type, string status, string content) =>
        $"<item><title>T{id}</title><content:encoded><![CDATA[{content}]]></content:encoded><wp:post_id>{id}</wp:post_id><wp:post_name>slug-{id}</wp:post_name><wp:status>{status}</wp:status><wp:post_type>{type}</wp:post_type></item>";
}
