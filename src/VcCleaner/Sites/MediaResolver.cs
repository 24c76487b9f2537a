using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>Tells of any address or id which media file it means, where its original is found and where it belongs on the new site.</summary>
/// <param name="library">The export's attachments.</param>
/// <param name="hosts">The old site's own hosts.</param>
/// <param name="siteUrl">What relative addresses start from; empty if unknown.</param>
/// <param name="folder">The profile's folder for media.</param>
internal sealed class MediaResolver(MediaLibrary library, OldHosts hosts, string siteUrl, string folder)
{
    /// <summary>The file that an image shows; never null, because each image is accounted for.</summary>
    /// <remarks>The address counts, not the id: content that was copied from another site brings that site's ids along.</remarks>
    public MediaReference OfImage(string source, long? attachmentId)
    {
        if (source.StartsWith(Documents.Image.AttachmentScheme, StringComparison.Ordinal)) return new MediaReference(attachmentId, "", "", MediaStatus.Unresolved);
        return OfUpload(source) ?? new MediaReference(null, Absolute(source), "", MediaStatus.External);
    }

    /// <summary>The uploaded file that a link leads to, or null if it leads to something else.</summary>
    public MediaReference? OfUpload(string address)
    {
        var isOurs = hosts.IsOwn(address);
        var path = MediaPath.Of(address);
        if (library.FindByUrl(address) is { } attachment && (isOurs || IsSameFile(attachment, path))) return Of(attachment);

        var isUpload = isOurs && (address.Contains("/uploads/", StringComparison.OrdinalIgnoreCase) || address.StartsWith("wp-content/", StringComparison.OrdinalIgnoreCase));
        return isUpload && MediaFileName.Of(path) is { Length: > 0 } safe ? new MediaReference(null, Absolute(address), $"{folder}/{safe}", MediaStatus.Site) : null;
    }

    /// <summary>The file of an attachment.</summary>
    public MediaReference Of(Attachment attachment)
    {
        // Both name one file, but for exports that were edited by hand; then the one that can be downloaded counts.
        var path = PathOf(attachment.Url);
        if (path.Length == 0 || MediaPath.NameOf(path) == MediaPath.NameOf(attachment.FilePath)) path = attachment.FilePath;
        path = MediaFileName.Of(path);
        return new MediaReference(attachment.Id, Absolute(attachment.Url), path.Length == 0 ? "" : $"{folder}/{path}", MediaStatus.Library);
    }

    /// <summary>A picture on another host is ours only if folder and name agree: a mirror or a content delivery network.</summary>
    private static bool IsSameFile(Attachment attachment, string path) =>
        path.Contains('/') && MediaPath.Originals(path).Any(original => original == attachment.FilePath || original == MediaPath.Of(attachment.Url));

    /// <summary>The path below the uploads folder; hosted sites have no such folder, so there all of the path counts, without the host.</summary>
    private static string PathOf(string url)
    {
        var path = MediaPath.Of(url);
        var host = Uri.TryCreate(url, UriKind.Absolute, out var parsed) ? parsed.Authority : "";
        return host.Length > 0 && path.StartsWith(host + "/", StringComparison.OrdinalIgnoreCase) ? path[(host.Length + 1)..] : path;
    }

    private string Absolute(string address)
    {
        if (siteUrl.Length == 0 || address.Length == 0 || OldHosts.Of(address).Length > 0 || address.Contains(':')) return address;
        return address[0] == '/' && Uri.TryCreate(siteUrl, UriKind.Absolute, out var site)
            ? site.GetLeftPart(UriPartial.Authority) + address
            : $"{siteUrl.TrimEnd('/')}/{address}";
    }
}
