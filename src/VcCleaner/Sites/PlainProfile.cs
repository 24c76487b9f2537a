namespace VcCleaner.Sites;

/// <summary>Markdown for people, GitHub and every other reader: a tree of files that refer to each other.</summary>
internal static class PlainProfile
{
    public static SiteProfile Create() => new()
    {
        Name = "plain",
        Layout = new SiteLayout { Page = "{place}.md", Url = "/{place}.md", FrontUrl = "/{place}.md" },
        DateFormat = "yyyy-MM-dd'T'HH:mm:sszzz",
        LinksFromRoot = false,
        MediaFolder = "media",
        MediaUrl = "/media",
        Keys =
        [
            new("title", facts => facts.TitleValue),
            new("id", facts => facts.Id),
            new("type", facts => ArticleFacts.Text(facts.Type)),
            new("slug", facts => facts.Slug),
            new("url", facts => facts.OldUrl),
            new("date", facts => facts.Date),
            new("modified", facts => facts.Modified),
            new("draft", facts => facts.Draft),
            new("author", facts => facts.Author),
            new("categories", facts => facts.Categories),
            new("tags", facts => facts.Tags),
            new("seo_title", facts => facts.SeoTitle),
            new("description", facts => facts.Description),
            new("excerpt", facts => facts.Summary),
            new("image", facts => facts.Image),
            new("language", facts => facts.Language),
            new("translations", facts => facts.TranslationKey),
            new("order", facts => facts.Weight),
            new("sticky", facts => facts.Sticky),
        ],
    };
}
