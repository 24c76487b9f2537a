namespace VcCleaner.Sites;

/// <summary>Hugo: bundles below <c>content</c>, media below <c>static</c>, old addresses as aliases.</summary>
internal static class HugoProfile
{
    public static SiteProfile Create() => new()
    {
        Name = "hugo",
        // A leaf bundle an article, so that its images can stand beside it. An article with others below it is a branch bundle,
        // because a leaf has no descendants: Hugo would leave them out without a word.
        Layout = new SiteLayout
        {
            Page = "content/{languages}{own}/index.md",
            Branch = "content/{languages}{own}/_index.md",
            Front = "content/{languages}_index.md",
        },
        FrontMatterFormats = [FrontMatterFormat.Yaml, FrontMatterFormat.Toml, FrontMatterFormat.Json],
        DateFormat = "yyyy-MM-dd'T'HH:mm:sszzz",
        LinksFromRoot = true,
        StaticFolder = "static",
        MediaFolder = "static/media",
        MediaUrl = "/media",
        ReadsHtmlComments = false,
        EscapeRules = TemplateSyntax.HugoRules,
        EscapeCode = TemplateSyntax.EscapeHugoCode,
        Keys =
        [
            new("title", facts => facts.TitleValue),
            new("date", facts => facts.Date),
            new("lastmod", facts => facts.Modified),
            new("draft", facts => facts.Draft),
            new("url", facts => ArticleFacts.Text(facts.Url)),
            new("aliases", facts => facts.OldPaths),
            new("description", facts => facts.Description),
            new("summary", facts => facts.Summary),
            new("weight", facts => facts.Weight),
            new("categories", facts => facts.Categories),
            new("tags", facts => facts.Tags),
            new("images", facts => facts.FeaturedImage.Length > 0 ? new ListValue([facts.FeaturedImage]) : null),
            new("translationKey", facts => facts.TranslationKey),
            // What Hugo has no word for; it hands unknown keys to templates as they are.
            new("author", facts => facts.Author),
            .. OldSiteKeys.All,
            new("wordpress_language", facts => facts.Language),
        ],
    };
}
