using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;

namespace VcCleaner.Linting;

/// <summary>Collects what the comparison of all articles needs to know of one.</summary>
internal static class FactReader
{
    public static ArticleFacts Read(ReadResult result, CheckedArticle article, SpotReader spots, LintDepth depth)
    {
        var facts = new ArticleFacts
        {
            Place = ArticlePlace.Of(result),
            Spot = spots.Read(default),
            Post = result.Article?.Post,
            Title = result.Article?.Title ?? "",
            CommentSpots = article.Suppressions.All.Select(suppression => suppression.Comment.Span).Distinct().ToImmutableDictionary(span => span.Start, spots.Read),
        };
        if (article.Context is not { } context || depth < LintDepth.Site) return facts;

        return facts with { MediaIds = [.. MediaMentions.Of(context)], InternalLinks = [.. LinksOf(context, spots)] };
    }

    private static IEnumerable<LinkFact> LinksOf(LintContext context, SpotReader spots)
    {
        var post = context.Article.Post;
        if (post is not null && !PostTypes.HasPages(post.Type)) return [];
        var host = SiteAddress.HostOf(post?.Url ?? "");
        return context.Addresses.Where(address => !address.IsImage && IsInternal(address.Address, host)).Select(address => new LinkFact(address.Address, spots.Read(address.Span)));
    }

    /// <summary>A path from the root, a number of WordPress, or an address on the article's own host.</summary>
    private static bool IsInternal(string address, string host) =>
        (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
        || address.StartsWith("?p", StringComparison.Ordinal)
        || (host.Length > 0 && SiteAddress.HostOf(address).Equals(host, StringComparison.OrdinalIgnoreCase));
}
