using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Sites;

namespace VcCleaner.Cli.Filtering;

/// <summary>What becomes of a line of <c>--ndjson</c>.</summary>
/// <param name="Line">Its number.</param>
/// <param name="Members">What stood in it beside the content.</param>
internal sealed record RecordResult(int Line, ImmutableArray<(string Name, ReadOnlyMemory<byte> Value)> Members)
{
    /// <summary>Why there is no Markdown, in a sentence; empty if there is some.</summary>
    public string Error { get; init; } = "";

    public string Markdown { get; init; } = "";

    /// <summary>Where a site generator wants it; empty if none was named.</summary>
    public string Path { get; init; } = "";

    /// <summary>By place, as they may be shown.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    public ImmutableArray<MediaReference> Images { get; init; } = [];

    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>Where a bug of ours happened.</summary>
    public string StackTrace { get; init; } = "";

    /// <summary>What the line took of the memory.</summary>
    public long Bytes { get; init; }

    /// <summary>Whether the article is not all there: it was not written, or something of it is missing.</summary>
    public bool HasLoss => Error.Length > 0 || Findings.Any(finding => finding.Severity == Severity.Error && finding.Descriptor.Id.StartsWith("VC9", StringComparison.Ordinal));
}
