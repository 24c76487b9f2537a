namespace VcCleaner.Cli.Files;

/// <summary>A file that a run wrote.</summary>
/// <param name="Source">The input's name as it was typed.</param>
/// <param name="Line">The line of the input at which the article begins.</param>
/// <param name="Hash">What was written.</param>
internal readonly record struct ManifestEntry(string Source, int Line, ContentHash Hash)
{
    /// <summary>Whether the present run wrote it or found it right.</summary>
    public bool IsCurrent { get; init; }
}
