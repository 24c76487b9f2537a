using VcCleaner.Elements;
using VcCleaner.Exports;
using VcCleaner.Shortcodes.Values;

namespace VcCleaner.Linting;

/// <summary>Finds the files of the media library that an article may mean. Whoever uses one does not always say so plainly, and a file that is used must not be called unused.</summary>
internal static class MediaMentions
{
    /// <summary>The numbers of attachments of the library that stand in the article or its custom fields, in attributes that nobody listed, too.</summary>
    public static HashSet<long> Of(LintContext context)
    {
        var (media, post) = (context.Article.Media, context.Article.Post);
        var used = new HashSet<long>();
        if (media.All.IsEmpty) return used;

        foreach (var id in ImageReader.Ids(context).Concat(IdsIn(context)).Concat(post is null ? [] : IdsIn(post)))
        {
            if (media.Find(id) is not null) used.Add(id);
        }

        foreach (var address in AddressesIn(context).Concat(post?.MediaAddresses ?? []))
        {
            if (media.FindByUrl(address) is { } attachment) used.Add(attachment.Id);
        }

        return used;
    }

    private static IEnumerable<long> IdsIn(LintContext context)
    {
        foreach (var entry in context.Elements.Entries)
        {
            foreach (var attribute in entry.Element.Attributes)
            {
                var isGroup = attribute.Value.StartsWith("%5B", StringComparison.OrdinalIgnoreCase);
                if (!isGroup && !MediaFields.IsMedia(attribute.Name)) continue;
                foreach (var id in MediaFields.NumbersIn(isGroup ? PercentEncoding.Decode(attribute.Value) : attribute.Value)) yield return id;
            }
        }
    }

    private static IEnumerable<long> IdsIn(Post post) =>
        post.MediaIds.Concat(post.Meta.Where(field => MediaFields.IsMedia(field.Key)).SelectMany(field => MediaFields.NumbersIn(field.Value)));

    /// <summary>Links and images, and addresses of uploads wherever else they stand: in scripts, in encoded styles.</summary>
    private static IEnumerable<string> AddressesIn(LintContext context) =>
        context.Addresses.Select(address => address.Address).Concat(MediaFields.UploadsIn(context.Text)).Concat(context.Elements.Entries.SelectMany(entry => BackgroundImages.Of(entry.Element, entry.Definition)));
}
