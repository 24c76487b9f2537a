using System.Collections.Immutable;
using VcCleaner.Markdown;

namespace VcCleaner.Sites;

/// <summary>Whom the files are for: what a site generator wants, and what it would do to a text that does not know it. Data, a file for each.</summary>
internal sealed record SiteProfile
{
    /// <summary>As <c>--profile</c> takes it.</summary>
    public required string Name { get; init; }

    /// <summary>Where articles go.</summary>
    public required SiteLayout Layout { get; init; }

    /// <summary>The notations of front matter that it reads, the one it is written in by default first.</summary>
    public ImmutableArray<FrontMatterFormat> FrontMatterFormats { get; init; } = [FrontMatterFormat.Yaml];

    /// <summary>The keys of the front matter, in order; one with a dot is a key of a map.</summary>
    public required ImmutableArray<FrontMatterKey> Keys { get; init; }

    /// <summary>How dates are written in front matter; never quoted.</summary>
    public required string DateFormat { get; init; }

    /// <summary>What its reader of Markdown takes for syntax beyond what GitHub's does.</summary>
    public ImmutableArray<EscapeRule> EscapeRules { get; init; } = [];

    /// <summary>Its template syntax in code, where Markdown knows no escape; null if it has none.</summary>
    public Func<string, string>? EscapeCode { get; init; }

    /// <summary>Whether a brace in an address could begin template syntax.</summary>
    public bool EncodesBraces => EscapeCode is not null;

    /// <summary>Whether HTML comments are out of sight. Hugo puts a mark into the page for each, MDX fails.</summary>
    public bool ReadsHtmlComments { get; init; } = true;

    /// <summary>Whether <c>&lt;https://example.org></c> is a link; MDX takes it for a tag.</summary>
    public bool ReadsAutolinks { get; init; } = true;

    /// <summary>The line that ends a summary.</summary>
    public string SummaryBreak { get; init; } = "<!--more-->";

    /// <summary>Whether links go from the root of the site, instead of from file to file.</summary>
    public required bool LinksFromRoot { get; init; }

    /// <summary>Whether an image that is not where it should be fails the build; such ones keep their old address.</summary>
    public bool FailsOnMissingImages { get; init; }

    /// <summary>The same profile for sites that insist on MDX (<c>--mdx</c>); null if its generator knows none.</summary>
    public SiteProfile? Mdx { get; init; }

    /// <summary>The folder of media below the output folder.</summary>
    public required string MediaFolder { get; init; }

    /// <summary>The address of that folder from the root of the site.</summary>
    public required string MediaUrl { get; init; }

    /// <summary>The folder from which files are published as they are; empty for the output folder itself.</summary>
    public string StaticFolder { get; init; } = "";
}
