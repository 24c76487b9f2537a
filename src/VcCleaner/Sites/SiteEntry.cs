using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>What the plan of a site needs to know of an article: everything but its text.</summary>
internal sealed record SiteEntry
{
    /// <summary>The article's id in its source; 0 if it has none.</summary>
    public long Id { get; init; }

    /// <summary><c>post</c>, <c>page</c>, or a custom type.</summary>
    public string Type { get; init; } = "post";

    public string Title { get; init; } = "";

    /// <summary>The last part of its address, percent-decoded; may be empty, or anything else that a database can hold.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The address at which readers found it; empty if it never had one.</summary>
    public string Url { get; init; } = "";

    /// <summary>The id of the page above it; 0 for none.</summary>
    public long ParentId { get; init; }

    /// <summary>When it was published; null where the source says <c>0000-00-00</c>.</summary>
    public DateTimeOffset? Date { get; init; }

    public bool IsDraft { get; init; }

    public string? Language { get; init; }

    /// <summary>The name of the file that is the article, with its folders below the input; empty for an item of an export.</summary>
    public string SourceName { get; init; } = "";

    /// <summary>What the plan needs of an article.</summary>
    public static SiteEntry Of(Article article)
    {
        if (article.Post is not { } post) return new SiteEntry { Type = "page", Title = article.Title ?? "", SourceName = article.Content.Name };
        return new SiteEntry
        {
            Id = post.Id,
            // One string for all posts, not one for each.
            Type = post.Type switch { "post" => "post", "page" => "page", var custom => custom },
            Title = article.Title ?? "",
            Slug = post.Slug,
            Url = post.Url,
            ParentId = post.ParentId,
            Date = post.Published,
            IsDraft = !post.IsPublic,
            Language = post.Language.Length > 0 ? post.Language : null,
        };
    }
}
