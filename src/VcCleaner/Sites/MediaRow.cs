namespace VcCleaner.Sites;

/// <summary>One file that articles refer to: an image, or an upload that a link leads to.</summary>
internal sealed record MediaRow
{
    /// <summary>The media library id, or null if only the address is known.</summary>
    public long? Id { get; init; }

    /// <summary>Where the original is found; empty if nothing tells.</summary>
    public string Url { get; init; } = "";

    /// <summary>Where the articles expect the file, below the output folder; empty if they refer to <see cref="Url"/>.</summary>
    public string LocalPath { get; init; } = "";

    public string AlternativeText { get; init; } = "";

    public string Title { get; init; } = "";

    public string Caption { get; init; } = "";

    /// <summary>The files that refer to it, in their order.</summary>
    public IReadOnlyList<string> UsedBy { get; init; } = [];

    public MediaStatus Status { get; init; }
}

/// <summary>What is known of a media file.</summary>
internal enum MediaStatus
{
    /// <summary>The export's media library has it.</summary>
    Library,

    /// <summary>It lies on the old site, but the library does not list it.</summary>
    Site,

    /// <summary>It lies on another site.</summary>
    External,

    /// <summary>An id that nothing resolves.</summary>
    Unresolved,

    /// <summary>It should lie below the media root and does not.</summary>
    Missing,
}
