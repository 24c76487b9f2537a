using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>An article between reading and writing: meaning only, nothing of the syntax it came from or will have.</summary>
/// <param name="Title">The article's title as plain text, or null if nothing gives one.</param>
/// <param name="Blocks">The body, without the title.</param>
internal sealed record Document(string? Title, ImmutableArray<Block> Blocks)
{
    public static Document Empty { get; } = new(null, []);
}
