using System.Collections.Immutable;
using VcCleaner.Exports;

namespace VcCleaner.Linting;

/// <summary>Which articles are reported. The others are read all the same, since rules compare articles with each other.</summary>
internal sealed record LintScope
{
    public static LintScope All { get; } = new();

    /// <summary>Types of posts (<c>post</c>, <c>page</c>, custom ones); empty for all.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Statuses (<c>publish</c>, <c>draft</c>); empty for all.</summary>
    public ImmutableArray<string> Statuses { get; init; } = [];

    /// <summary>Ids, slugs or names of files; empty for all.</summary>
    public ImmutableArray<string> Posts { get; init; } = [];

    public bool IsAll => Types.IsEmpty && Statuses.IsEmpty && Posts.IsEmpty;

    /// <param name="place">Where an article stands.</param>
    /// <param name="post">What WordPress knew of it; null for a loose page, which has neither type nor status.</param>
    public bool Has(ArticlePlace place, Post? post) =>
        (Types.IsEmpty || (post is not null && Types.Contains(post.Type)))
        && (Statuses.IsEmpty || (post is not null && Statuses.Contains(post.Status)))
        && (Posts.IsEmpty || Posts.Any(place.Is));
}
