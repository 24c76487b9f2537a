using System.Globalization;
using VcCleaner.Cli.Arguments;
using VcCleaner.Configuration;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>From what was typed about an export, and what the configuration says of it, to what it means.</summary>
/// <param name="settings">What the configuration says; an option that was typed wins.</param>
/// <param name="surroundings">Where relative paths start.</param>
internal sealed class SiteOptionsResolver(Settings settings, Surroundings surroundings)
{
    /// <exception cref="CommandFailure">A word means nothing.</exception>
    public SiteOptions Resolve(ExportArguments typed, FrontMatterFormat? format, ConvertRequest request, ConvertDestination destination)
    {
        var profile = ProfileResolver.Profile(typed.Profile ?? settings.Profile, typed.Mdx);
        CheckKeys(profile);
        var rootName = typed.MediaRoot ?? settings.MediaRoot;
        var mediaRoot = rootName is null ? null : new MediaRoot(rootName, surroundings.FullPath(rootName));
        mediaRoot?.Check();
        return new SiteOptions
        {
            Profile = mediaRoot?.Place(profile, destination.Path!) ?? profile,
            FrontMatterFormat = ProfileResolver.Format(profile, format),
            Reader = request.Reader with { ReadComments = typed.Comments },
            Shard = request.Shard,
            Filter = new ArticleFilter
            {
                OnlyTypes = typed.OnlyTypes,
                OnlyStatuses = typed.OnlyStatuses,
                IncludePrivate = typed.IncludePrivate,
                Posts = typed.Posts,
                Since = typed.Since is { } date ? Date(date) : null,
            },
            // Files on disk are there to be shown.
            Images = typed.Images ?? settings.Images ?? (mediaRoot is null ? ImagePolicy.Keep : ImagePolicy.Relative),
            SiteUrl = typed.SiteUrl is { } address ? Address(address, "`--site`") : settings.SiteUrl is { } configured ? Address(configured, "`site` of the configuration") : "",
            HasMedia = mediaRoot is null ? null : mediaRoot.Has,
            FrontMatter = settings.FrontMatter,
        };
    }

    /// <summary>A key that the profile does not write can be neither renamed nor left out; as a rule it is misspelled.</summary>
    private void CheckKeys(SiteProfile profile)
    {
        var known = profile.Keys.Select(key => key.Name).ToArray();
        foreach (var name in settings.FrontMatter.Names.Keys.Except(known).Order(StringComparer.Ordinal))
        {
            throw new CommandFailure(Suggestion.For(name, known) is { } suggestion
                ? $"the configuration changes the front matter key `{name}`, which the profile {profile.Name} does not write; did you mean `{suggestion}`?"
                : $"the configuration changes the front matter key `{name}`, which the profile {profile.Name} does not write; it writes {string.Join(", ", known)}.");
        }
    }

    private static DateTimeOffset Date(string typed) =>
        DateTimeOffset.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : throw new CommandFailure($"`--since` takes a date such as 2024-12-31, not `{typed}`.");

    private static string Address(string address, string origin) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
            ? address
            : throw new CommandFailure($"{origin} takes an address such as https://example.org, not `{address}`.");
}
