using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Conversion;

/// <summary>An article as a document, not yet in canonical form.</summary>
/// <param name="Blocks">The content in reading order.</param>
internal sealed record ConversionResult(ImmutableArray<Block> Blocks);
