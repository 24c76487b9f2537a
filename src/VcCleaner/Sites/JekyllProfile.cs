namespace VcCleaner.Sites;

/// <summary>Jekyll: dated posts, an address in every file, old addresses for the redirect plugin.</summary>
internal static class JekyllProfile
{
    public static SiteProfile Create() => new()
    {
        Name = "jekyll",
        Layout = new SiteLayout { Page = "{place}.md", Post = "{language}_posts/{date}-{name}.md", Draft = "{language}_drafts/{name}.md" },
        DateFormat = "yyyy-MM-dd HH:mm:ss zzz",
        LinksFromRoot = true,
        MediaFolder = "assets/media",
        MediaUrl = "/assets/media",
        EscapeRules = TemplateSyntax.JekyllRules,
        EscapeCode = TemplateSyntax.EscapeLiquidCode,
        Keys =
        [
            new("layout", facts => ArticleFacts.Text(facts.IsPost ? "post" : "page")),
            new("title", facts => facts.TitleValue),
            new("date", facts => facts.Date),
            new("last_modified_at", facts => facts.Modified),
            new("published", facts => facts.Unpublished),
            // Without it, categories become a part of the address.
            new("permalink", facts => ArticleFacts.Text(facts.Url)),
            new("redirect_from", facts => facts.OldPaths),
            new("author", facts => facts.Author),
            new("categories", facts => facts.Categories),
            new("tags", facts => facts.Tags),
            new("description", facts => facts.Description),
            new("excerpt", facts => facts.Summary),
            new("excerpt_separator", facts => facts.HasSummaryBreak ? new StringValue("<!--more-->") : null),
            new("image", facts => facts.Image),
            .. OldSiteKeys.All,
            new("lang", facts => facts.Language),
            new("translations", facts => facts.TranslationKey),
        ],
    };
}
