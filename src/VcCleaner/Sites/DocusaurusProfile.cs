namespace VcCleaner.Sites;

/// <summary>Docusaurus: posts in its blog, everything else in its docs. Files ask to be read as Markdown, not as MDX.</summary>
internal static class DocusaurusProfile
{
    private const string Blog = "docusaurus-plugin-content-blog";
    private const string Docs = "docusaurus-plugin-content-docs/current";

    public static SiteProfile Create()
    {
        var markdown = Of("md");
        return markdown with
        {
            Keys = [.. markdown.Keys, new("mdx.format", _ => ArticleFacts.Text("md"))],
            Mdx = Of("mdx") with
            {
                EscapeRules = TemplateSyntax.MdxRules,
                ReadsHtmlComments = false,
                ReadsAutolinks = false,
                SummaryBreak = "{/* truncate */}",
            },
        };
    }

    private static SiteProfile Of(string extension) => new()
    {
        Name = "docusaurus",
        Layout = Layout("docs", "blog", extension) with { Translations = Layout("i18n/{language}" + Docs, "i18n/{language}" + Blog, extension) },
        DateFormat = "yyyy-MM-dd'T'HH:mm:sszzz",
        LinksFromRoot = true,
        StaticFolder = "static",
        MediaFolder = "static/media",
        MediaUrl = "/media",
        FailsOnMissingImages = true,
        SummaryBreak = "<!-- truncate -->",
        Keys =
        [
            new("title", facts => facts.TitleValue),
            new("slug", facts => ArticleFacts.Text(facts.Place.IsFront ? "/" : $"/{(facts.IsPost ? facts.Place.NameIn("blog") : facts.Place.Own)}/")),
            new("date", facts => facts.Date),
            new("last_update.date", facts => facts.Modified),
            new("authors.name", facts => facts.IsPost ? facts.Author : null),
            new("description", facts => facts.Description),
            new("tags", facts => facts.Tags),
            new("image", facts => facts.Image),
            new("draft", facts => facts.Draft),
            new("sidebar_position", facts => facts.IsPost ? null : facts.Weight),
            // What Docusaurus has no word for; it ignores keys that it does not know.
            new("categories", facts => facts.Categories),
            new("excerpt", facts => facts.Summary),
            new("lang", facts => facts.Language),
            new("translations", facts => facts.TranslationKey),
            .. OldSiteKeys.All,
        ],
    };

    private static SiteLayout Layout(string docs, string blog, string extension) => new()
    {
        // A folder for each, or a page `index` would take the place of the page above it.
        Page = $"{docs}/{{own}}/index.{extension}",
        Front = $"{docs}/index.{extension}",
        Post = $"{blog}/{{date}}-{{name}}/index.{extension}",
        Draft = $"{blog}/{{name}}/index.{extension}",
        Url = "/{language}docs/{own}/",
        PostUrl = "/{language}blog/{name}/",
        FrontUrl = "/{language}docs/",
        PostsSection = "blog",
    };
}
