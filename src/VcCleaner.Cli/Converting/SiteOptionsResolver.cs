using System.Globalization;
using VcCleaner.Exports;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>From what was typed about an export to what it means.</summary>
internal static class SiteOptionsResolver
{
    /// <exception cref="CommandFailure">A word means nothing.</exception>
    public static SiteOptions Resolve(ExportArguments typed, FrontMatterFormat? format, ReaderOptions reader) => new()
    {
        Profile = ProfileResolver.Profile(typed),
        FrontMatterFormat = ProfileResolver.Format(ProfileResolver.Profile(typed), format),
        Reader = reader with { ReadComments = typed.Comments },
        Filter = new ArticleFilter
        {
            OnlyTypes = typed.OnlyTypes,
            OnlyStatuses = typed.OnlyStatuses,
            IncludePrivate = typed.IncludePrivate,
            Posts = typed.Posts,
            Since = typed.Since is { } date ? Date(date) : null,
        },
        Images = typed.Images ?? ImagePolicy.Keep,
        SiteUrl = typed.SiteUrl is { } address ? Address(address) : "",
    };

    private static DateTimeOffset Date(string typed) =>
        DateTimeOffset.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : throw new CommandFailure($"`--since` takes a date such as 2024-12-31, not `{typed}`.");

    private static string Address(string typed) =>
        Uri.TryCreate(typed, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
            ? typed
            : throw new CommandFailure($"`--site` takes an address such as https://example.org, not `{typed}`.");
}
