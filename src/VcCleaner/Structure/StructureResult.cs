using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Structure;

/// <summary>The document with its structure recovered, and why it looks like that.</summary>
internal sealed record StructureResult(Document Document, ImmutableArray<StructureDecision> Decisions);
