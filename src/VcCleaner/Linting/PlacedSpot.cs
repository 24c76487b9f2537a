using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Linting;

/// <summary>A span of an article with all that a finding says of its place, computed while the text was at hand.</summary>
/// <param name="Span">In the article's content.</param>
/// <param name="Start">In the file.</param>
/// <param name="End">In the file, past the last character.</param>
/// <param name="Path">The elements around it, with their ordinals: for people.</param>
/// <param name="StablePath">The same without ordinals: for fingerprints, since a row may move.</param>
/// <param name="Snippet">What stands there, with its white space folded: for fingerprints.</param>
/// <param name="Frame">The line around it.</param>
internal sealed record PlacedSpot(TextSpan Span, LinePosition Start, LinePosition End, string Path, string StablePath, string Snippet, FindingFrame Frame)
{
    /// <summary>Column of the start in bytes of UTF-8.</summary>
    public int StartByte { get; init; }

    /// <summary>Column of the end in bytes of UTF-8.</summary>
    public int EndByte { get; init; }

    /// <summary>The hash by which code scanning recognises the place.</summary>
    public string LineHash { get; init; } = "";
}
