using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting;

/// <summary>A finding whose place is known; only its number among its likes is missing, which takes all articles.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Spot">Where.</param>
/// <param name="Fix">How to repair it.</param>
/// <param name="FileEdits">The fix as edits of the file.</param>
internal sealed record PlacedFinding(Diagnostic Diagnostic, PlacedSpot Spot, Fix? Fix, ImmutableArray<FileEdit> FileEdits);
