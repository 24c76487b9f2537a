using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Sites;

/// <summary>Turns links to articles and uploads of the old site into links to where those are now, and images into references to their originals.
/// Anchors stay; other links are not touched.</summary>
/// <param name="site">What is known of the old site and the new one.</param>
/// <param name="file">The file that is written.</param>
internal sealed class ReferenceRewriter(SiteReferences site, PlannedFile file) : DocumentRewriter
{
    private readonly ImmutableArray<MediaReference>.Builder _media = ImmutableArray.CreateBuilder<MediaReference>();
    private readonly ImmutableArray<string>.Builder _links = ImmutableArray.CreateBuilder<string>();

    /// <summary>How many links lead to a new place.</summary>
    public int RewrittenLinks { get; private set; }

    public int Images { get; private set; }

    /// <summary>Every image and every linked upload, in order.</summary>
    public ImmutableArray<MediaReference> Media => _media.ToImmutable();

    /// <summary>Where all links lead now, in order.</summary>
    public ImmutableArray<string> Links => _links.ToImmutable();

    protected override Inline Rewrite(Link link)
    {
        var rewritten = Placed(link);
        _links.Add(rewritten.Destination);
        return rewritten;
    }

    protected override Inline Rewrite(Image image)
    {
        Images++;
        var media = site.Media.OfImage(image.Source, image.AttachmentId);
        _media.Add(media with { AlternativeText = image.Alt });
        return media.Status == MediaStatus.Unresolved ? image : image with { Source = site.AddressOf(media, file) };
    }

    private Link Placed(Link link)
    {
        var address = link.Destination;
        var mark = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = mark < 0 ? "" : address[mark..];
        if (mark >= 0) address = address[..mark];
        if (address.Length == 0) return link;

        if (site.Addresses.FindArticle(address) is { } article) return To(link, site.LinkTo(article, file) + fragment);
        if (site.Media.OfUpload(address) is { } upload) return To(link, upload, fragment);
        if (site.Addresses.FindAttachment(address) is { } attachment) return ToAttachmentPage(link, site.Media.Of(attachment), fragment);
        return link;
    }

    /// <summary>The page that shows an attachment alone has no successor but the file itself; where files stay on the old site, so does the page.</summary>
    private Link ToAttachmentPage(Link link, MediaReference media, string fragment)
    {
        if (site.Images == ImagePolicy.Relative && media.LocalPath.Length > 0) return To(link, media, fragment);
        _media.Add(media);
        return link;
    }

    private Link To(Link link, MediaReference media, string fragment)
    {
        _media.Add(media);
        return To(link, site.AddressOf(media, file) + fragment);
    }

    private Link To(Link link, string destination)
    {
        if (destination != link.Destination) RewrittenLinks++;
        return link with { Destination = destination };
    }
}
