using System.Globalization;

namespace VcCleaner.Sites;

/// <summary>Which file a site generator wants for an article, and at which address it will publish it. Data: paths with words in braces.</summary>
/// <remarks>
/// <c>{place}</c> is the article's own place, <c>de/posts/first-catch</c>; <c>{own}</c> the same without the folder of its language; <c>{name}</c> without
/// the folder of posts too. <c>{date}</c> is its day, <c>{language}</c> the folder of a translation (<c>de/</c>; empty in the main language), and
/// <c>{languages}</c> that of any article of a site in several languages.
/// </remarks>
internal sealed record SiteLayout
{
    /// <summary>The file of a page, and of everything that has no row of its own.</summary>
    public required string Page { get; init; }

    /// <summary>The file of an article that has others below it.</summary>
    public string? Branch { get; init; }

    /// <summary>The file of the front page.</summary>
    public string? Front { get; init; }

    /// <summary>The file of a post.</summary>
    public string? Post { get; init; }

    /// <summary>The file of a post that is not public or has no date.</summary>
    public string? Draft { get; init; }

    public string Url { get; init; } = "/{place}/";

    public string? PostUrl { get; init; }

    /// <summary>The address of the front page; empty if the profile has none.</summary>
    public string FrontUrl { get; init; } = "/{language}";

    /// <summary>Where translations go, if not as all others.</summary>
    public SiteLayout? Translations { get; init; }

    /// <summary>The folder of posts.</summary>
    public string PostsSection { get; init; } = "posts";

    /// <summary>Whether files are named after titles, as notes are, instead of after addresses.</summary>
    public bool NamesByTitle { get; init; }

    /// <summary>The path of an article's file below the output folder.</summary>
    public string PathOf(SitePlace place)
    {
        if (place.IsTranslation && Translations is { } translations) return translations.PathOf(place);
        var isPost = place.Type == "post";
        var row = isPost && (place.IsDraft || place.Date is null) ? Draft ?? Post : isPost ? Post : null;
        row ??= place.IsFront ? Front : place.IsBranch ? Branch : null;
        return Fill(row ?? Page, place);
    }

    /// <summary>The address of an article from the root of the new site, decoded.</summary>
    public string UrlOf(SitePlace place)
    {
        if (place.IsTranslation && Translations is { } translations) return translations.UrlOf(place);
        return Fill(place.IsFront ? FrontUrl : place.Type == "post" ? PostUrl ?? Url : Url, place);
    }

    /// <summary>The place of an article, if no other one has taken it.</summary>
    /// <param name="entry">The article.</param>
    /// <param name="folder">The names of the pages above it, joined with slashes; empty for none.</param>
    /// <param name="name">Its own safe name.</param>
    public string PlaceOf(SiteEntry entry, string folder, string name)
    {
        var place = folder.Length > 0 ? $"{folder}/{name}" : name;
        return SectionOf(entry) is { Length: > 0 } section ? $"{section}/{place}" : place;
    }

    /// <summary>The folder of articles that are no pages: that of posts, or the type's own name.</summary>
    public string SectionOf(SiteEntry entry) => entry.Type switch
    {
        "page" => "",
        "post" => PostsSection,
        var type => SafeName.Of(type),
    };

    // The names come last, because a note's may hold braces.
    private string Fill(string row, SitePlace place) =>
        row
            .Replace("{date}", place.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{languages}", place.LanguageFolder, StringComparison.Ordinal)
            .Replace("{language}", place.IsTranslation ? place.LanguageFolder : "", StringComparison.Ordinal)
            .Replace("{name}", place.NameIn(PostsSection), StringComparison.Ordinal)
            .Replace("{own}", place.Own, StringComparison.Ordinal)
            .Replace("{place}", place.Path, StringComparison.Ordinal);
}
