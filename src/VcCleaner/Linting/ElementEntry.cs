using VcCleaner.Elements;
using VcCleaner.Shortcodes;

namespace VcCleaner.Linting;

/// <summary>An element of an article and where in the tree it stands.</summary>
/// <param name="Element">The element.</param>
/// <param name="Definition">Its row of the catalogue.</param>
/// <param name="Parent">Index of the element around it; -1 at the top.</param>
/// <param name="Depth">Number of elements around it.</param>
internal readonly record struct ElementEntry(ShortcodeElement Element, ElementDefinition Definition, int Parent, int Depth)
{
    /// <summary>What rules ask of the row.</summary>
    public required RowFacts Row { get; init; }
}
