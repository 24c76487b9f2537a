using System.Collections.Immutable;
using VcCleaner.Cli.Inputs;
using VcCleaner.Diagnostics;

namespace VcCleaner.Cli.Converting;

/// <summary>One page of a run: from where, to where.</summary>
internal sealed record ConvertItem(PageInput Input, ConvertTarget Target)
{
    /// <summary>What had to be decided about its place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
