namespace VcCleaner.Sites;

/// <summary>Which file a site generator wants for an article, and at which address it will publish it.</summary>
internal abstract class SiteLayout
{
    /// <summary>The path of an article's file below the output folder.</summary>
    /// <param name="entry">The article.</param>
    /// <param name="place">Its own place among all articles, such as <c>about/team</c>: safe names, unique.</param>
    /// <param name="isBranch">True if other articles have places below it.</param>
    public abstract string PathOf(SiteEntry entry, string place, bool isBranch);

    /// <summary>The address of an article from the root of the new site.</summary>
    public virtual string UrlOf(string place) => $"/{place}/";

    /// <summary>The place of an article, if no other one has taken it.</summary>
    /// <param name="entry">The article.</param>
    /// <param name="folder">The names of the pages above it, joined with slashes; empty for none.</param>
    /// <param name="name">Its own safe name.</param>
    public static string PlaceOf(SiteEntry entry, string folder, string name)
    {
        var place = name;
        if (folder.Length > 0) place = $"{folder}/{place}";
        return SectionOf(entry) is { Length: > 0 } section ? $"{section}/{place}" : place;
    }

    /// <summary>The folder of articles that are no pages: <c>posts</c>, or the type's own name.</summary>
    private static string SectionOf(SiteEntry entry) => entry.Type switch
    {
        "page" => "",
        "post" => "posts",
        var type => SafeName.Of(type),
    };
}
