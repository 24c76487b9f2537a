namespace VcCleaner.Sites;

/// <summary>Zola: bundles below <c>content</c>, TOML, keys of its own in tables.</summary>
internal static class ZolaProfile
{
    public static SiteProfile Create() => new()
    {
        Name = "zola",
        Layout = new SiteLayout
        {
            Page = "content/{place}/index.md",
            Branch = "content/{place}/_index.md",
            Front = "content/{language}_index.md",
            PostsSection = "blog",
        },
        FrontMatterFormats = [FrontMatterFormat.Toml, FrontMatterFormat.Yaml],
        DateFormat = "yyyy-MM-dd'T'HH:mm:sszzz",
        LinksFromRoot = true,
        StaticFolder = "static",
        MediaFolder = "static/media",
        MediaUrl = "/media",
        SummaryBreak = "<!-- more -->",
        EscapeRules = TemplateSyntax.ZolaRules,
        EscapeCode = TemplateSyntax.EscapeZolaCode,
        Keys =
        [
            new("title", facts => facts.TitleValue),
            new("description", facts => facts.Description),
            // A section has no day, no address of its own and no terms.
            new("date", facts => IsSection(facts) ? null : facts.Date),
            new("updated", facts => IsSection(facts) ? null : facts.Modified),
            new("draft", facts => facts.Draft),
            new("path", facts => IsSection(facts) ? null : ArticleFacts.Text(facts.Url.Trim('/'))),
            new("aliases", facts => facts.OldPaths),
            new("weight", facts => facts.Weight),
            new("taxonomies.categories", facts => IsSection(facts) ? null : facts.Categories),
            new("taxonomies.tags", facts => IsSection(facts) ? null : facts.Tags),
            new("extra.author", facts => facts.Author),
            new("extra.image", facts => facts.Image),
            new("extra.summary", facts => facts.Summary),
            new("extra.lang", facts => facts.Language),
            new("extra.translations", facts => facts.TranslationKey),
            .. OldSiteKeys.In("extra"),
        ],
    };

    private static bool IsSection(ArticleFacts facts) => facts.Place.IsBranch || facts.Place.IsFront;
}
