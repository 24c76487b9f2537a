using System.Collections.Immutable;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Converting;

/// <summary>What was typed after <c>convert</c> that only makes sense for a whole export.</summary>
internal sealed record ExportArguments
{
    public string? Profile { get; init; }

    /// <summary>Whether the profile is wanted in its form for MDX.</summary>
    public bool Mdx { get; init; }

    public ImmutableArray<string> OnlyTypes { get; init; } = [];

    public ImmutableArray<string> OnlyStatuses { get; init; } = [];

    public bool IncludePrivate { get; init; }

    public ImmutableArray<string> Posts { get; init; } = [];

    public string? Since { get; init; }

    public ImagePolicy? Images { get; init; }

    /// <summary>Whether comments are written beside the articles.</summary>
    public bool Comments { get; init; }

    public string? SiteUrl { get; init; }

    public string? MediaRoot { get; init; }

    /// <summary>What the names of the tables of a dump begin with, or null.</summary>
    public string? TablePrefix { get; init; }

    /// <summary>Whether all articles were asked for.</summary>
    public bool IsWhole => OnlyTypes.IsEmpty && OnlyStatuses.IsEmpty && Posts.IsEmpty && Since is null;

    /// <summary>Whether only some articles of those that have a place are to be done anew.</summary>
    public bool IsPartial => !Posts.IsEmpty || Since is not null;

    /// <summary>The first of the options that was typed, or null.</summary>
    public string? FirstTyped =>
        Profile is not null ? "--profile"
        : Mdx ? "--mdx"
        : !OnlyTypes.IsEmpty ? "--only-type"
        : !OnlyStatuses.IsEmpty ? "--only-status"
        : IncludePrivate ? "--include-private"
        : !Posts.IsEmpty ? "--post"
        : Since is not null ? "--since"
        : Images is not null ? "--images"
        : Comments ? "--comments"
        : SiteUrl is not null ? "--site"
        : MediaRoot is not null ? "--media-root"
        : TablePrefix is not null ? "--table-prefix"
        : null;

    /// <summary>The words of a list: <c>post,page</c>.</summary>
    public static ImmutableArray<string> List(string value) =>
        [.. value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
