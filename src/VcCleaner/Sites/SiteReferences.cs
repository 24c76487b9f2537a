namespace VcCleaner.Sites;

/// <summary>How files of the new site refer to each other and to media; the same for all of them.</summary>
/// <param name="Profile">Whom the files are for.</param>
/// <param name="Addresses">Where articles were.</param>
/// <param name="Media">Which files addresses mean.</param>
/// <param name="Images">What articles refer to where they show them.</param>
internal sealed record SiteReferences(SiteProfile Profile, OldAddresses Addresses, MediaResolver Media, ImagePolicy Images)
{
    /// <summary>The address by which one file links to another.</summary>
    public string LinkTo(PlannedFile target, PlannedFile from) => Profile.LinksFromRoot ? target.Url : RelativePath.Between(from.Path, target.Path);

    /// <summary>The address by which a file refers to media.</summary>
    public string AddressOf(MediaReference media, PlannedFile from)
    {
        if (Images != ImagePolicy.Relative || media.LocalPath.Length == 0) return media.Url;
        return Profile.LinksFromRoot ? FromRoot(media) : RelativePath.Between(from.Path, media.LocalPath);
    }

    private string FromRoot(MediaReference media)
    {
        var path = media.LocalPath[Profile.MediaFolder.Length..];
        return Profile.MediaUrl + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }
}
