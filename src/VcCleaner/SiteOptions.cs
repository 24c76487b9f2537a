using VcCleaner.Exports;
using VcCleaner.Sites;

namespace VcCleaner;

/// <summary>What the conversion of a whole input is asked to do.</summary>
internal sealed record SiteOptions
{
    /// <summary>Whom the files are for; one of <see cref="SiteProfiles.All"/>.</summary>
    public SiteProfile Profile { get; init; } = SiteProfiles.Plain;

    /// <summary>The notation of front matter, one that the profile's generator reads; null for its first.</summary>
    public FrontMatterFormat? FrontMatterFormat { get; init; }

    public ReaderOptions Reader { get; init; } = ReaderOptions.Default;

    /// <summary>Which articles are written.</summary>
    public ArticleFilter Filter { get; init; } = ArticleFilter.Default;

    /// <summary>The part of the articles to convert; null for all. All of them are planned, so links between parts are right.</summary>
    public Shard? Shard { get; init; }

    public ImagePolicy Images { get; init; }

    /// <summary>The address of the old site, where the input does not tell it or tells an older one; empty if unknown.</summary>
    public string SiteUrl { get; init; } = "";

    /// <summary>Tells whether a file lies below the media root (<c>--media-root</c>), by its path there such as <c>2019/05/team.jpg</c>; null if there is no such folder.</summary>
    public Func<string, bool>? HasMedia { get; init; }

    /// <summary>What the configuration changes of the front matter.</summary>
    public FrontMatterEdits FrontMatter { get; init; } = FrontMatterEdits.None;
}
