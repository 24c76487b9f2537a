using System.Collections.Immutable;

namespace VcCleaner.Structure;

/// <summary>One decision of the structure step, kept so that a user can ask why a line became what it is.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="Text">The line, or the first line of several, cut to a readable length.</param>
/// <param name="Score">How sure the decision is, between 0 and 1; 1 where it follows from a rule.</param>
/// <param name="Reasons">The evidence, the heaviest first.</param>
internal sealed record StructureDecision(StructureKind Kind, string Text, double Score, ImmutableArray<string> Reasons);
