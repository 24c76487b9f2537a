namespace VcCleaner.Sites;

/// <summary>Eleventy: files where their addresses say. Markdown is read as nothing but Markdown, so template syntax in articles is text.</summary>
internal static class EleventyProfile
{
    public static SiteProfile Create() => new()
    {
        Name = "eleventy",
        Layout = new SiteLayout { Page = "{place}.md" },
        FrontMatterFormats = [FrontMatterFormat.Yaml, FrontMatterFormat.FencedJson],
        DateFormat = "yyyy-MM-dd'T'HH:mm:sszzz",
        LinksFromRoot = true,
        MediaFolder = "media",
        MediaUrl = "/media",
        Keys =
        [
            new("layout", facts => ArticleFacts.Text(facts.IsPost ? "post" : "page")),
            new("templateEngineOverride", _ => ArticleFacts.Text("md")),
            new("title", facts => facts.TitleValue),
            new("date", facts => facts.Date),
            new("updated", facts => facts.Modified),
            // Eleventy knows no drafts: what has no address and is in no collection is built nowhere.
            new("permalink", facts => facts.IsDraft ? new LiteralValue("false") : ArticleFacts.Text(facts.Url)),
            new("eleventyExcludeFromCollections", facts => facts.Draft),
            new("draft", facts => facts.Draft),
            new("author", facts => facts.Author),
            new("categories", facts => facts.Categories),
            new("tags", facts => WithoutReserved(facts.Tags)),
            new("description", facts => facts.Description),
            new("excerpt", facts => facts.Summary),
            new("image", facts => facts.Image),
            new("order", facts => facts.Weight),
            new("lang", facts => facts.Language),
            new("translations", facts => facts.TranslationKey),
            .. OldSiteKeys.All,
        ],
    };

    /// <summary>Tags are collections, and <c>all</c> is the one of every page.</summary>
    private static ListValue? WithoutReserved(FrontMatterValue? tags) =>
        tags is ListValue list ? new ListValue([.. list.Items.Select(tag => tag == "all" ? "All" : tag)]) : null;
}
