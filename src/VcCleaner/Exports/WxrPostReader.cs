using System.Collections.Immutable;

namespace VcCleaner.Exports;

/// <summary>Makes the metadata of an article of an item of an export.</summary>
internal static class WxrPostReader
{
    public static Post Read(WxrItem item, Site site, ReaderOptions options)
    {
        var (seoTitle, seoDescription) = PluginFields.Seo(item.GetMeta);
        var terms = ReadTerms(item);
        var login = item.Get("dc:creator");
        var media = item.Meta.Where(meta => MediaFields.IsMedia(meta.Key)).Select(meta => item.Decode(meta.Value)).ToArray();
        return ReadOutline(item, terms) with
        {
            Guid = item.Get("guid"),
            Modified = WxrValues.Date(item.Get("wp:post_modified"), item.Get("wp:post_modified_gmt")),
            Author = site.AuthorNames.GetValueOrDefault(login, login.Contains('@') ? "" : login),
            MenuOrder = WxrValues.SmallNumber(item.Get("wp:menu_order")),
            Excerpt = item.Get("excerpt:encoded"),
            IsSticky = item.Get("wp:is_sticky") == "1",
            FeaturedImageId = WxrValues.Number(item.GetMeta(PostMetaKeys.FeaturedImage)),
            MediaIds = [.. media.SelectMany(MediaFields.NumbersIn).Distinct()],
            MediaAddresses = [.. media.SelectMany(MediaFields.UploadsIn).Distinct()],
            Terms = [.. terms.Where(t => t.Taxonomy is not ("language" or "post_translations"))],
            CommentCount = item.CommentCount,
            Comments = options.ReadComments ? item.Comments.Read(item.Decode) : [],
            SeoTitle = seoTitle,
            SeoDescription = seoDescription,
            TranslationGroup = OrElse(SlugOf(terms, "post_translations"), PluginFields.First(PostMetaKeys.TranslationGroups, item.GetMeta)),
            Meta = ReadMeta(item, options),
        };
    }

    /// <summary>What tells an article from others: its identity, whether it is written, and where it was.</summary>
    public static Post ReadOutline(WxrItem item) => ReadOutline(item, ReadTerms(item));

    private static Post ReadOutline(WxrItem item, ImmutableArray<Term> terms) => new()
    {
        Id = WxrValues.Number(item.Get("wp:post_id")),
        Type = OrElse(item.Get("wp:post_type"), "post"),
        Status = OrElse(item.Get("wp:status"), "publish"),
        HasPassword = item.Get("wp:post_password").Length > 0,
        Slug = WxrValues.Slug(item.Get("wp:post_name")),
        Url = item.Get("link"),
        Published = WxrValues.Date(item.Get("wp:post_date"), item.Get("wp:post_date_gmt")),
        ParentId = WxrValues.Number(item.Get("wp:post_parent")),
        Language = OrElse(SlugOf(terms, "language"), PluginFields.First(PostMetaKeys.Languages, item.GetMeta)),
    };

    private static ImmutableArray<Term> ReadTerms(WxrItem item)
    {
        var terms = from category in item.Categories
                    let taxonomy = WxrValues.Attribute(item.Text, category.Attributes, "domain")
                    let slug = WxrValues.Slug(WxrValues.Attribute(item.Text, category.Attributes, "nicename"))
                    select new Term(taxonomy switch { "" => "category", "tag" => "post_tag", _ => taxonomy }, slug, WxrValues.PlainText(item.Decode(category.Value)));
        ImmutableArray<Term> all = [.. terms];
        // WXR 1.0 lists each term twice, once without its slug.
        return all.Any(t => t.Slug.Length > 0) ? [.. all.Where(t => t.Slug.Length > 0)] : all;
    }

    private static ImmutableArray<PostMeta> ReadMeta(WxrItem item, ReaderOptions options) =>
    [
        .. from meta in item.Meta
           where PostMetaKeys.IsKnown(meta.Key) || options.MetaKeys.Contains(meta.Key)
           select new PostMeta(meta.Key, item.Decode(meta.Value)),
    ];

    private static string SlugOf(ImmutableArray<Term> terms, string taxonomy) => terms.FirstOrDefault(t => t.Taxonomy == taxonomy)?.Slug ?? "";

    private static string OrElse(string text, string other) => text.Length > 0 ? text : other;
}
