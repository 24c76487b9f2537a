using System.Collections.Immutable;
using System.Globalization;
using VcCleaner.Exports;

namespace VcCleaner.Linting;

/// <summary>The little of an article that is kept until all have been read, to compare them.</summary>
internal sealed record ArticleFacts
{
    /// <summary>Where the article stands; without its text.</summary>
    public required ArticlePlace Place { get; init; }

    /// <summary>Where a finding about all of it stands.</summary>
    public required PlacedSpot Spot { get; init; }

    /// <summary>Where its comments that silence findings stand, by offset.</summary>
    public ImmutableDictionary<int, PlacedSpot> CommentSpots { get; init; } = ImmutableDictionary<int, PlacedSpot>.Empty;

    public Post? Post { get; init; }

    public string Title { get; init; } = "";

    /// <summary>What a message calls it: its title, or its number.</summary>
    public string Name => Title.Length > 0 ? $"`{LintContext.Excerpt(Title, 80)}`" : $"article {Place.PostId.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Attachments that the article shows, or may mean, by id.</summary>
    public ImmutableArray<long> MediaIds { get; init; } = [];

    /// <summary>Its links to other pages of the same site, with their places.</summary>
    public ImmutableArray<LinkFact> InternalLinks { get; init; } = [];
}

/// <summary>A link to a page of the same site.</summary>
/// <param name="Address">As it is meant: references decoded.</param>
/// <param name="Spot">Where it stands.</param>
internal readonly record struct LinkFact(string Address, PlacedSpot Spot);
