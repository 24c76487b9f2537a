using System.Collections.Immutable;

namespace VcCleaner.Sites;

/// <summary>The profiles that there are.</summary>
internal static class SiteProfiles
{
    public static SiteProfile Plain { get; } = PlainProfile.Create();

    public static SiteProfile Hugo { get; } = HugoProfile.Create();

    public static SiteProfile Jekyll { get; } = JekyllProfile.Create();

    public static ImmutableArray<SiteProfile> All => [Plain, Hugo, Jekyll];

    /// <summary>The profile of a name, or null.</summary>
    public static SiteProfile? Find(string name) => All.FirstOrDefault(profile => profile.Name == name);
}
