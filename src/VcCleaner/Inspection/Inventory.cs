using System.Collections.Immutable;

namespace VcCleaner.Inspection;

/// <summary>What stands in an input: the table that a person wants before a migration. Counts and names only, never content.</summary>
internal sealed record Inventory
{
    /// <summary>Every shortcode, unknown ones last, then by number.</summary>
    public required ImmutableArray<ShortcodeCount> Shortcodes { get; init; }

    /// <summary>Articles by type and status: <c>page, publish</c>; a file that is one article has neither.</summary>
    public required ImmutableArray<Count> Articles { get; init; }

    /// <summary>Items that could not be read.</summary>
    public required int UnreadableCount { get; init; }

    /// <summary>Images named by an id that the media library knows.</summary>
    public required int ResolvedImages { get; init; }

    /// <summary>Images named by an id that it does not know.</summary>
    public required int UnresolvedImages { get; init; }

    /// <summary>Images named by their address, in shortcodes and HTML.</summary>
    public required int AddressedImages { get; init; }

    public required int Links { get; init; }

    public required ImmutableArray<Count> Languages { get; init; }

    /// <summary>Page builders, by the number of articles that show a sign of them.</summary>
    public required ImmutableArray<Count> Builders { get; init; }

    /// <summary>Families of the catalogue, by the number of their shortcodes.</summary>
    public required ImmutableArray<Count> Families { get; init; }
}

/// <summary>How often something occurs.</summary>
internal readonly record struct Count(string Name, int Number);

/// <summary>A line of the table.</summary>
/// <param name="Tag">The shortcode's name.</param>
/// <param name="Family">Who brings it; empty for an unknown one.</param>
/// <param name="Support">How much of it arrives.</param>
/// <param name="Number">How often it occurs.</param>
/// <param name="Unlisted">Attributes with a sentence in them that no row lists, the most frequent first.</param>
internal sealed record ShortcodeCount(string Tag, string Family, Support Support, int Number, ImmutableArray<Count> Unlisted);
