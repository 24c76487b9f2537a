using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Exports;
using VcCleaner.Sites;
using VcCleaner.Text;

namespace VcCleaner;

/// <summary>What became of one article of a whole input.</summary>
internal sealed record SiteFile
{
    /// <summary>Where it goes, below the output folder, with forward slashes; empty if nothing is to be written.</summary>
    public string Path { get; init; } = "";

    /// <summary>Its address on the new site, from the root, percent-encoded; empty if nothing is to be written.</summary>
    public string Url { get; init; } = "";

    /// <summary>All of the file, front matter included; empty if nothing is to be written.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the spans of the findings point into.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The findings of reading, planning and converting.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Why it has the headings and lists that it has.</summary>
    public ImmutableArray<string> Decisions { get; init; } = [];

    /// <summary>False if the text does not say what was meant (VC900): it must not be written at its place.</summary>
    public bool IsVerified { get; init; } = true;

    /// <summary>Why there is nothing to write, or <see cref="LeftOutReason.None"/>.</summary>
    public LeftOutReason LeftOut { get; init; }

    /// <summary>The article's id in the export; 0 for none.</summary>
    public long Id { get; init; }

    public string Title { get; init; } = "";

    /// <summary>The images that it shows.</summary>
    public int ImageCount { get; init; }

    /// <summary>What readers said below it, as plain text, where it was asked for.</summary>
    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>How many links to articles and uploads of the old site now lead to their new places.</summary>
    public int RewrittenLinkCount { get; init; }

    /// <summary>Where its links lead, in order, repeats included.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>Every image that it shows and every upload that it links to, in order, repeats included.</summary>
    public ImmutableArray<MediaReference> Media { get; init; } = [];
}
