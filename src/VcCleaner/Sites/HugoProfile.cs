namespace VcCleaner.Sites;

/// <summary>Hugo: bundles below <c>content</c>, media below <c>static</c>, old addresses as aliases.</summary>
internal static class HugoProfile
{
    public static SiteProfile Create() => new()
    {
        Name = "hugo",
        Layout = new HugoLayout(),
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
            new("seo_title", facts => facts.SeoTitle),
            new("sticky", facts => facts.Sticky),
            new("wordpress_id", facts => facts.Id),
            new("wordpress_type", facts => ArticleFacts.Text(facts.Type)),
            new("wordpress_slug", facts => facts.Slug),
            new("wordpress_url", facts => facts.OldUrl),
            new("wordpress_language", facts => facts.Language),
        ],
    };
}
