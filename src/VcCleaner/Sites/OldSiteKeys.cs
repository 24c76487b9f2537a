using System.Collections.Immutable;

namespace VcCleaner.Sites;

/// <summary>Rows of front matter that no generator has a word for, and that those which tolerate unknown keys get alike: where an article came from.</summary>
internal static class OldSiteKeys
{
    public static ImmutableArray<FrontMatterKey> All { get; } =
    [
        new("seo_title", facts => facts.SeoTitle),
        new("sticky", facts => facts.Sticky),
        new("wordpress_id", facts => facts.Id),
        new("wordpress_type", facts => ArticleFacts.Text(facts.Type)),
        new("wordpress_slug", facts => facts.Slug),
        new("wordpress_url", facts => facts.OldUrl),
    ];

    /// <summary>The same as keys of a map.</summary>
    public static IEnumerable<FrontMatterKey> In(string map) => All.Select(key => key with { Name = $"{map}.{key.Name}" });
}
