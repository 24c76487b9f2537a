using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Linting.Baselines;

/// <summary>Findings compared with a baseline.</summary>
/// <param name="New">Those that it does not list.</param>
/// <param name="Known">How many it does.</param>
/// <param name="Stale">A finding for each of its entries that is found no more.</param>
internal sealed record BaselineResult(ImmutableArray<Finding> New, int Known, ImmutableArray<Finding> Stale);
