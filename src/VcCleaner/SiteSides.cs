using System.Collections.Immutable;
using VcCleaner.Exports;
using VcCleaner.Sites;

namespace VcCleaner;

/// <summary>Remembers of each article what the files beside the articles say of it, and nothing else; the last step of a whole input.</summary>
/// <param name="plan">Where the articles are.</param>
/// <param name="library">What the input says of its attachments.</param>
/// <param name="profile">Whom the files are for.</param>
internal sealed class SiteSides(SitePlan plan, MediaLibrary library, SiteProfile profile)
{
    private readonly MediaRows _media = new(library);
    private readonly List<(string Path, string Url, IReadOnlyList<Comment> Comments)> _comments = [];

    /// <summary>Adds an article; called in the order of the items, by one thread.</summary>
    public void Add(SideNote note)
    {
        foreach (var reference in note.Media) _media.Add(note.Path, reference);
        if (note.Comments.Length > 0) _comments.Add((note.Path, note.Url, note.Comments));
    }

    /// <summary>The files, each made while it is read.</summary>
    public ImmutableArray<SideFile> ToFiles()
    {
        var sides = ImmutableArray.CreateBuilder<SideFile>();
        if (!_media.IsEmpty)
        {
            sides.Add(new SideFile("media.json", MediaManifest.ToJson(_media.All())));
            sides.Add(new SideFile("media.csv", MediaManifest.ToCsv(_media.All())));
            sides.Add(new SideFile("media-urls.txt", MediaManifest.ToUrls(_media.All())));
        }

        if (_comments.Count > 0) sides.Add(new SideFile("comments.json", CommentList.ToJson(_comments)));

        var redirects = Redirects.For(plan);
        if (!redirects.Any()) return sides.ToImmutable();

        var folder = profile.StaticFolder.Length > 0 ? profile.StaticFolder + "/" : "";
        sides.Add(new SideFile(folder + "_redirects", Redirects.ToNetlify(redirects)));
        sides.Add(new SideFile("redirects.nginx", Redirects.ToNginx(redirects)));
        sides.Add(new SideFile("redirects.apache", Redirects.ToApache(redirects)));
        sides.Add(new SideFile("redirects.csv", Redirects.ToCsv(redirects)));
        return sides.ToImmutable();
    }
}
