namespace VcCleaner.Cli.Files;

/// <summary>What a run does to a file, or would do.</summary>
internal enum FileChange
{
    /// <summary>It is there, with these bytes.</summary>
    None,

    Create,

    Update,

    Remove,
}
