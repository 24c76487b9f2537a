namespace VcCleaner.Sites;

/// <summary>Where an article stands among all articles, before a layout makes a path and an address of it.</summary>
/// <remarks>A value: there is one for each article of a site while the site is converted, so nothing is kept that no path or address needs.</remarks>
/// <param name="Own">Its place among those of its language, such as <c>about/team</c>: safe names, unique.</param>
internal readonly record struct SitePlace(string Own)
{
    /// <summary><c>post</c>, <c>page</c>, or a custom type.</summary>
    public required string Type { get; init; }

    /// <summary>The day on which it was published, as far as the source tells.</summary>
    public DateOnly? Date { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>The folder of its language on a site that has several, as <c>de/</c>; else empty.</summary>
    public required string LanguageFolder { get; init; }

    /// <summary>Whether it is in another language than most of the site.</summary>
    public bool IsTranslation { get; init; }

    /// <summary>Whether other articles have places below it.</summary>
    public bool IsBranch { get; init; }

    /// <summary>Whether readers meet it first.</summary>
    public bool IsFront { get; init; }

    /// <summary>Its place among all articles.</summary>
    public string Path => LanguageOf(Own);

    /// <summary>An article whose own place is still to be found.</summary>
    public static SitePlace Of(SiteEntry entry) => new("")
    {
        Type = entry.Type,
        Date = entry.Date is { } date ? DateOnly.FromDateTime(date.DateTime) : null,
        IsDraft = entry.IsDraft,
        LanguageFolder = "",
    };

    /// <summary>Its place without the folder of posts, on one level.</summary>
    public string NameIn(string section) =>
        (Own.StartsWith(section + "/", StringComparison.Ordinal) ? Own[(section.Length + 1)..] : Own).Replace('/', '-');

    /// <summary>A place below the folder of its language if it is a translation.</summary>
    public string LanguageOf(string place) => IsTranslation ? LanguageFolder + place : place;
}
