using VcCleaner.Exports;
using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>Which article of which input: what a report says of it, without its text.</summary>
/// <param name="Path">The input's name.</param>
/// <param name="PostId">WordPress's number; 0 for a file that is one article.</param>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Start">Where its content begins in the file.</param>
internal sealed record ArticlePlace(string Path, long PostId, string Slug, string Title, LinePosition Start)
{
    /// <summary>What fingerprints call it: the article's number outlives a renamed export, and a page goes by its name.</summary>
    public string Key => PostId > 0 ? $"post:{PostId}" : Path.Replace('\\', '/') is var path && path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;

    public static ArticlePlace Of(ReadResult result)
    {
        var post = result.Article?.Post;
        return new ArticlePlace(result.Source.Name, post?.Id ?? 0, post?.Slug ?? "", result.Article?.Title ?? "", result.Source.PositionOf(0));
    }

    /// <summary>Whether an id, a slug or a file name means this article.</summary>
    public bool Is(string post) =>
        (PostId > 0 && post == PostId.ToString(System.Globalization.CultureInfo.InvariantCulture))
        || (Slug.Length > 0 && post == Slug)
        || (PostId == 0 && (Path == post || Path.Replace('\\', '/').EndsWith("/" + post, StringComparison.Ordinal)));
}
