namespace VcCleaner.Sites;

/// <summary>Finds the page that readers meet first: WordPress gives it the address of the site itself.</summary>
internal static class FrontPage
{
    /// <summary>Its own place; <c>home</c> and whatever else it was called leads to it.</summary>
    public const string Place = "index";

    /// <summary>Whether an article is the front page of its language.</summary>
    /// <param name="address">The article's old address.</param>
    /// <param name="place">The article.</param>
    public static bool Is(string address, SitePlace place)
    {
        if (place.Type != "page" || !Uri.TryCreate(address, UriKind.Absolute, out var url)) return false;
        if (url.Scheme is not ("http" or "https") || url.Query.Length > 0) return false;
        var path = url.AbsolutePath.Trim('/');
        return path.Length == 0 || (place.IsTranslation && path + "/" == place.LanguageFolder);
    }
}
