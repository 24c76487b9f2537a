namespace VcCleaner.Sites;

/// <summary>One mention of a media file in an article.</summary>
/// <param name="Id">The media library id, or null if only the address is known.</param>
/// <param name="Url">Where the original is found; empty if nothing tells.</param>
/// <param name="LocalPath">Where the file belongs below the output folder; empty for files of other sites.</param>
/// <param name="Status">What is known of it.</param>
internal sealed record MediaReference(long? Id, string Url, string LocalPath, MediaStatus Status)
{
    /// <summary>What the article says of it where the library says nothing.</summary>
    public string AlternativeText { get; init; } = "";
}
