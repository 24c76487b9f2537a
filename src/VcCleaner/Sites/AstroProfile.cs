namespace VcCleaner.Sites;

/// <summary>Astro: content collections <c>blog</c> and <c>pages</c>, and one for each custom type; media in <c>public</c>, which no build looks into.</summary>
internal static class AstroProfile
{
    public static SiteProfile Create() => Of("md") with
    {
        Mdx = Of("mdx") with { EscapeRules = TemplateSyntax.MdxRules, ReadsHtmlComments = false, ReadsAutolinks = false, SummaryBreak = "{/* more */}" },
    };

    private static SiteProfile Of(string extension) => new()
    {
        Name = "astro",
        Layout = new SiteLayout
        {
            Page = $"src/content/pages/{{place}}/index.{extension}",
            Post = $"src/content/blog/{{language}}{{name}}/index.{extension}",
            PostsSection = "blog",
        },
        FrontMatterFormats = [FrontMatterFormat.Yaml, FrontMatterFormat.Toml],
        DateFormat = "yyyy-MM-dd'T'HH:mm:sszzz",
        LinksFromRoot = true,
        StaticFolder = "public",
        MediaFolder = "public/media",
        MediaUrl = "/media",
        Keys =
        [
            new("title", facts => facts.TitleValue),
            // The entry's id, which the address is made of; Astro would make its own of the path.
            new("slug", facts => ArticleFacts.Text(facts.Place.LanguageOf(facts.IsPost ? facts.Place.NameIn("blog") : facts.Place.Own))),
            new("description", facts => facts.Description),
            new("pubDate", facts => facts.Date),
            new("updatedDate", facts => facts.Modified),
            new("draft", facts => facts.Draft),
            new("heroImage", facts => facts.Image),
            new("author", facts => facts.Author),
            new("categories", facts => facts.Categories),
            new("tags", facts => facts.Tags),
            new("excerpt", facts => facts.Summary),
            new("order", facts => facts.Weight),
            new("lang", facts => facts.Language),
            new("translations", facts => facts.TranslationKey),
            .. OldSiteKeys.All,
        ],
    };
}
