using System.Collections.Immutable;
using VcCleaner.Exports;
using VcCleaner.Sites;

namespace VcCleaner;

/// <summary>What the files beside the articles say of one article, and nothing else of it: there is one for each article of a site.</summary>
/// <param name="Item">The article's place among all items.</param>
/// <param name="Path">Where it goes.</param>
internal sealed record SideNote(int Item, string Path)
{
    /// <summary>Its address on the new site.</summary>
    public string Url { get; init; } = "";

    /// <summary>Every image that it shows and every upload that it links to, in order, repeats included.</summary>
    public ImmutableArray<MediaReference> Media { get; init; } = [];

    /// <summary>What readers said below it.</summary>
    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>Null if there is nothing to say.</summary>
    public static SideNote? Of(SiteItem item, SiteFile file) => file.Media.IsEmpty && file.Comments.IsEmpty
        ? null
        : new SideNote(item.Index, file.Path) { Url = file.Url, Media = file.Media, Comments = file.Comments };
}
