using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Exports;

namespace VcCleaner.Sites;

/// <summary>Decides which articles of an export are written: those that everybody could read, unless more or less is asked for.</summary>
internal sealed record ArticleFilter
{
    public static ArticleFilter Default { get; } = new();

    /// <summary>Types of posts to write (<c>post</c>, <c>page</c>, custom ones); empty for all that are read by people.</summary>
    public ImmutableArray<string> OnlyTypes { get; init; } = [];

    /// <summary>Statuses to write; empty for <c>publish</c>, and <c>private</c> too where <see cref="IncludePrivate"/> says so.</summary>
    public ImmutableArray<string> OnlyStatuses { get; init; } = [];

    /// <summary>Whether private and password-protected articles are written.</summary>
    public bool IncludePrivate { get; init; }

    /// <summary>Ids or slugs of the only articles to write; empty for all.</summary>
    public ImmutableArray<string> Posts { get; init; } = [];

    /// <summary>Articles that were last changed before this are not written.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Why an article has no place on the new site, or <see cref="LeftOutReason.None"/>.</summary>
    public LeftOutReason ReasonToLeaveOut(Post post)
    {
        if (post.Type == "revision" || post.Status == "auto-draft") return LeftOutReason.Revision;
        if (!PostTypes.HasPages(post.Type)) return LeftOutReason.Machinery;
        if (!OnlyTypes.IsEmpty && !OnlyTypes.Contains(post.Type)) return LeftOutReason.OtherType;
        if (post.HasPassword && !IncludePrivate) return LeftOutReason.Password;
        if (post.Status == "private" && !IncludePrivate) return LeftOutReason.Private;
        return IsWanted(post.Status) ? LeftOutReason.None : OtherStatus(post.Status);
    }

    /// <summary>Whether an article that has a place is to be written in this run; the others keep theirs, so links lead to them.</summary>
    public bool IsSelected(Post post) => IsNamed(post) && (Since is not { } since || (post.Modified ?? post.Published) >= since);

    private bool IsNamed(Post post) =>
        Posts.IsEmpty || Posts.Contains(post.Slug) || (post.Id != 0 && Posts.Contains(post.Id.ToString(CultureInfo.InvariantCulture)));

    private bool IsWanted(string status) =>
        OnlyStatuses.IsEmpty ? status == "publish" || (status == "private" && IncludePrivate) : OnlyStatuses.Contains(status);

    private static LeftOutReason OtherStatus(string status) => status switch
    {
        "draft" or "pending" or "future" => LeftOutReason.Draft,
        "trash" or "inherit" => LeftOutReason.Trash,
        _ => LeftOutReason.OtherStatus,
    };
}
