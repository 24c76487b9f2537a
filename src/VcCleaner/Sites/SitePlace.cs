namespace VcCleaner.Sites;

/// <summary>Where an article stands among all articles, before a layout makes a path and an address of it.</summary>
/// <param name="Entry">The article.</param>
/// <param name="Own">Its place among those of its language, such as <c>about/team</c>: safe names, unique.</param>
internal sealed record SitePlace(SiteEntry Entry, string Own)
{
    /// <summary>The folder of its language on a site that has several, as <c>de/</c>; else empty.</summary>
    public string LanguageFolder { get; init; } = "";

    /// <summary>Whether it is in another language than most of the site.</summary>
    public bool IsTranslation { get; init; }

    /// <summary>Whether other articles have places below it.</summary>
    public bool IsBranch { get; init; }

    /// <summary>Whether readers meet it first.</summary>
    public bool IsFront { get; init; }

    /// <summary>Its place among all articles.</summary>
    public string Path => LanguageOf(Own);

    /// <summary>Its place without the folder of posts, on one level.</summary>
    public string NameIn(string section) =>
        (Own.StartsWith(section + "/", StringComparison.Ordinal) ? Own[(section.Length + 1)..] : Own).Replace('/', '-');

    /// <summary>A place below the folder of its language if it is a translation.</summary>
    public string LanguageOf(string place) => IsTranslation ? LanguageFolder + place : place;
}
