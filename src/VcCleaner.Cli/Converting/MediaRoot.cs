using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>A copy of the old site's uploads on disk (<c>--media-root</c>).</summary>
/// <param name="name">How messages call it.</param>
/// <param name="path">Its full path.</param>
internal sealed class MediaRoot(string name, string path)
{
    /// <exception cref="CommandFailure">There is no such folder.</exception>
    public void Check()
    {
        if (!Directory.Exists(path)) throw new CommandFailure($"the media folder `{name}` {(File.Exists(path) ? "is a file" : "does not exist")}.");
    }

    /// <summary>Whether a file lies in it, by its path there.</summary>
    public bool Has(string place) => File.Exists(Path.Combine(path, place));

    /// <summary>The profile, with its media where they lie. A site generator publishes only what lies in its own folder, so there it stays as it is.</summary>
    /// <param name="profile">Whom the files are for.</param>
    /// <param name="outputFolder">Full path of the output folder.</param>
    public SiteProfile Place(SiteProfile profile, string outputFolder)
    {
        var relative = Path.GetRelativePath(outputFolder, path).Replace('\\', '/');
        return profile.LinksFromRoot || Path.IsPathRooted(relative) || relative == "." ? profile : profile with { MediaFolder = relative };
    }
}
