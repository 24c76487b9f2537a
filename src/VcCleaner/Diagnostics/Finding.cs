using System.Collections.Immutable;
using VcCleaner.Text;

namespace VcCleaner.Diagnostics;

/// <summary>A finding with everything that a report says of it; it holds no article in memory.</summary>
internal sealed record Finding
{
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>Severity after configuration.</summary>
    public required Severity Severity { get; init; }

    /// <summary>May quote anything: make it printable before printing it.</summary>
    public required string Message { get; init; }

    /// <summary>The input's name, as it was typed.</summary>
    public required string Path { get; init; }

    public required LinePosition Start { get; init; }

    /// <summary>Past the last character.</summary>
    public required LinePosition End { get; init; }

    /// <summary>Column of the start in bytes of UTF-8; 0 if nobody knows.</summary>
    public int StartByte { get; init; }

    /// <summary>Column of the end in bytes of UTF-8; 0 if nobody knows.</summary>
    public int EndByte { get; init; }

    /// <summary>WordPress's number of the article; 0 for a file that is one article.</summary>
    public long PostId { get; init; }

    public string PostSlug { get; init; } = "";

    public string PostTitle { get; init; } = "";

    /// <summary>The elements around the place: <c>vc_row[2] › vc_single_image[1]</c>; empty outside of all.</summary>
    public string ShortcodePath { get; init; } = "";

    public required FindingFrame Frame { get; init; }

    public Fix? Fix { get; init; }

    /// <summary>The fix as edits of the file; empty if there is none, or if nothing can be written at its place.</summary>
    public ImmutableArray<FileEdit> FileEdits { get; init; } = [];

    /// <summary>Names the finding in baselines, however far it moves.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The hash by which code scanning recognises the finding (<see cref="Text.LineHash"/>); empty if nobody has computed it.</summary>
    public string LineHash { get; init; } = "";

    /// <summary>The place for people: <c>post 123 "About" › vc_row[2] › vc_single_image[1]</c>.</summary>
    public string ContentPath
    {
        get
        {
            var post = PostId == 0 ? "" : $"post {PostId}{(PostTitle.Length == 0 ? "" : $" \"{PostTitle}\"")}";
            return post.Length > 0 && ShortcodePath.Length > 0 ? $"{post} › {ShortcodePath}" : post + ShortcodePath;
        }
    }

    /// <summary>Whether a fix as safe as asked for could be written into the file.</summary>
    public bool IsFixable(FixSafety most) => Fix is { } fix && fix.Safety <= most && !FileEdits.IsEmpty;
}
