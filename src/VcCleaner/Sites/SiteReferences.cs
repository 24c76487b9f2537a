namespace VcCleaner.Sites;

/// <summary>How files of the new site refer to each other and to media; the same for all of them.</summary>
/// <param name="Profile">Whom the files are for.</param>
/// <param name="Addresses">Where articles were.</param>
/// <param name="Media">Which files addresses mean.</param>
/// <param name="Images">What articles refer to where they show them.</param>
internal sealed record SiteReferences(SiteProfile Profile, OldAddresses Addresses, MediaResolver Media, ImagePolicy Images)
{
    /// <summary>Tells whether a file lies below the media root, by its path there; null if there is no such folder.</summary>
    public Func<string, bool>? HasMedia { get; init; }

    /// <summary>The address by which one file links to another.</summary>
    public string LinkTo(PlannedFile target, PlannedFile from) => Profile.LinksFromRoot ? target.Url : RelativePath.Between(from.Path, target.Path);

    /// <summary>The address by which a file refers to media.</summary>
    public string AddressOf(MediaReference media, PlannedFile from)
    {
        if (Images != ImagePolicy.Relative || media.LocalPath.Length == 0 || (Profile.FailsOnMissingImages && IsMissing(media))) return media.Url;
        return Profile.LinksFromRoot ? FromRoot(media) : RelativePath.Between(from.Path, media.LocalPath);
    }

    /// <summary>Whether a file belongs on the new site and does not lie in the media root.</summary>
    public bool IsMissing(MediaReference media) =>
        HasMedia is { } hasMedia && media.LocalPath.Length > 0 && !hasMedia(media.LocalPath[(Profile.MediaFolder.Length + 1)..]);

    private string FromRoot(MediaReference media)
    {
        var path = media.LocalPath[Profile.MediaFolder.Length..];
        return Profile.MediaUrl + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }
}
