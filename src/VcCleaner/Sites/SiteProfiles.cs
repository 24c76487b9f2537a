using System.Collections.Immutable;

namespace VcCleaner.Sites;

/// <summary>The profiles that there are.</summary>
internal static class SiteProfiles
{
    public static SiteProfile Plain { get; } = PlainProfile.Create();

    public static SiteProfile Hugo { get; } = HugoProfile.Create();

    public static SiteProfile Jekyll { get; } = JekyllProfile.Create();

    public static SiteProfile Eleventy { get; } = EleventyProfile.Create();

    public static SiteProfile Astro { get; } = AstroProfile.Create();

    public static SiteProfile Docusaurus { get; } = DocusaurusProfile.Create();

    public static SiteProfile Zola { get; } = ZolaProfile.Create();

    public static SiteProfile Obsidian { get; } = ObsidianProfile.Create();

    public static ImmutableArray<SiteProfile> All => [Plain, Hugo, Jekyll, Eleventy, Astro, Docusaurus, Zola, Obsidian];

    /// <summary>The profile of a name, or null.</summary>
    public static SiteProfile? Find(string name) => All.FirstOrDefault(profile => profile.Name == name);
}
