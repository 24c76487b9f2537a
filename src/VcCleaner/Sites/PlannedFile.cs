using System.Collections.Immutable;
using VcCleaner.Diagnostics;

namespace VcCleaner.Sites;

/// <summary>Where an article goes.</summary>
/// <param name="Place">The article and its place among all of them.</param>
/// <param name="Path">Path of its file below the output folder, with forward slashes; unique, also where case and composition are ignored.</param>
/// <param name="Url">Its address on the new site, from the root, percent-encoded, as links of other articles are rewritten to.</param>
internal sealed record PlannedFile(SitePlace Place, string Path, string Url)
{
    /// <summary>The article.</summary>
    public SiteEntry Entry => Place.Entry;

    /// <summary>The decoded path at which readers found it, if it has another one now; null if nothing is to be redirected.</summary>
    public string? OldPath { get; init; }

    /// <summary>What had to be changed of its name or its place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
