using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>Which profile and which notation of front matter an export is written in.</summary>
internal static class ProfileResolver
{
    /// <param name="name">Name of a profile, or null for the plain one.</param>
    /// <param name="isMdx">Whether its form for MDX is wanted.</param>
    /// <exception cref="CommandFailure">MDX was asked for, and the generator does not read it.</exception>
    public static SiteProfile Profile(string? name, bool isMdx)
    {
        var profile = name is null ? SiteProfiles.Plain : SiteProfiles.Find(name)!;
        return !isMdx ? profile : profile.Mdx ?? throw new CommandFailure($"`--mdx` is for {Names(other => other.Mdx is not null)}; `{profile.Name}` does not read it.");
    }

    /// <summary>Null where the profile decides.</summary>
    /// <exception cref="CommandFailure">The generator does not read the notation.</exception>
    public static FrontMatterFormat? Format(SiteProfile profile, FrontMatterFormat? typed)
    {
        if (typed is not { } format) return null;
        if (profile.FrontMatterFormats.Contains(format)) return format;
        if (format == FrontMatterFormat.Json && profile.FrontMatterFormats.Contains(FrontMatterFormat.FencedJson)) return FrontMatterFormat.FencedJson;
        var word = format.ToString().ToLowerInvariant();
        throw new CommandFailure($"`--front-matter {word}` is for {Names(other => other.FrontMatterFormats.Contains(format))}; `{profile.Name}` does not read it.");
    }

    private static string Names(Func<SiteProfile, bool> reads) => string.Join(", ", SiteProfiles.All.Where(reads).Select(profile => profile.Name));
}
