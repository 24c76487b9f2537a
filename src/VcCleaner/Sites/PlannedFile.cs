using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Sites;

/// <summary>Where an article goes.</summary>
/// <remarks>There is one for each article of a site while the site is converted, so it keeps what is asked often and makes the rest.</remarks>
/// <param name="entry">The article; not kept.</param>
/// <param name="place">Its place among all of them.</param>
/// <param name="layout">The profile's.</param>
internal sealed class PlannedFile(SiteEntry entry, SitePlace place, SiteLayout layout)
{
    private readonly PackedText _oldUrl = new(entry.Url);

    public SitePlace Place => place;

    /// <summary>The article's id in its source; 0 if it has none.</summary>
    public long Id { get; } = entry.Id;

    /// <summary>The address at which readers found it; empty if it never had one.</summary>
    public string OldUrl => _oldUrl.ToString();

    /// <summary>Path of its file below the output folder, with forward slashes; unique, also where case and composition are ignored.</summary>
    public string Path { get; } = layout.PathOf(place);

    /// <summary>Its address on the new site, from the root, percent-encoded, as links of other articles are rewritten to.</summary>
    public string Url => string.Join('/', layout.UrlOf(place).Split('/').Select(Uri.EscapeDataString));

    /// <summary>The decoded path at which readers found it, if it has another one now; null if nothing is to be redirected.</summary>
    public string? OldPath => IsRedirected ? Sites.OldPath.Of(OldUrl) : null;

    /// <summary>Whether its old address is to lead to the new one.</summary>
    public bool IsRedirected { get; init; }

    /// <summary>What had to be changed of its name or its place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
