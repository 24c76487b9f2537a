using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>Knows every address under which the old site showed an article or an attachment's page: permalinks, <c>?p=12</c>, <c>?page_id=12</c>.</summary>
internal sealed class OldAddresses
{
    private static readonly ImmutableArray<string> IdParameters = ["p=", "page_id=", "attachment_id="];

    private readonly KeyIndex<string> _files;
    private readonly KeyIndex<string> _attachmentPages;
    private readonly SitePlan _plan;
    private readonly MediaLibrary _media;
    private readonly OldHosts _hosts;

    /// <param name="plan">Where the articles are now.</param>
    /// <param name="media">The attachments, which had pages too.</param>
    /// <param name="hosts">The old site's own hosts.</param>
    public OldAddresses(SitePlan plan, MediaLibrary media, OldHosts hosts)
    {
        _plan = plan;
        _media = media;
        _hosts = hosts;
        _files = ByPath(plan.Files.Length, item => plan.Files[item].OldUrl);
        _attachmentPages = ByPath(media.All.Length, item => media.All[item].PageUrl);
    }

    /// <summary>The article that an address shows, or null if it is none of the old site's.</summary>
    /// <param name="address">A URL without its fragment.</param>
    public PlannedFile? FindArticle(string address)
    {
        if (!IsPage(address)) return null;
        if (IdOf(address) is { } id) return _plan.Find(id);
        return _files.Find(PathKey(address)) is { } item ? _plan.Files[item] : null;
    }

    /// <summary>The attachment whose page an address shows, or null.</summary>
    public Attachment? FindAttachment(string address)
    {
        if (!IsPage(address)) return null;
        if (IdOf(address) is { } id) return _media.Find(id);
        return _attachmentPages.Find(PathKey(address)) is { } item ? _media.All[item] : null;
    }

    /// <summary>WordPress writes whole addresses; people write them from the root. What is relative to a page cannot be told from a mistake.</summary>
    private bool IsPage(string address) =>
        address.Length > 0 && _hosts.IsOwn(address) && (OldHosts.Of(address).Length > 0 || address[0] is '/' or '?');

    private static KeyIndex<string> ByPath(int count, Func<int, string> url)
    {
        var index = new KeyIndex<string>(item => PathKey(url(item)), StringComparer.Ordinal);
        for (var item = 0; item < count; item++)
        {
            if (url(item).Length > 0 && IdOf(url(item)) is null && PathKey(url(item)).Length > 0) index.Add(item);
        }

        return index.Trimmed();
    }

    /// <summary>The id in <c>?p=12</c>, <c>?page_id=12</c> or <c>?attachment_id=12</c>.</summary>
    private static long? IdOf(string address)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        if (query < 0) return null;
        foreach (var pair in address[(query + 1)..].Split('&', ';'))
        {
            var isId = IdParameters.Any(name => pair.StartsWith(name, StringComparison.Ordinal));
            if (isId && long.TryParse(pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return id;
        }

        return null;
    }

    /// <summary>An address's path, decoded, without slashes at its ends; empty for the front page and for addresses that are only a query.</summary>
    private static string PathKey(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal);
        var path = start < 0 ? address : address[(start + 2)..];
        if (start >= 0)
        {
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            path = slash < 0 ? "" : path[slash..];
        }

        var end = path.AsSpan().IndexOfAny('?', '#');
        if (end >= 0) path = path[..end];
        return Uri.UnescapeDataString(path).Trim('/').ToLowerInvariant();
    }
}
