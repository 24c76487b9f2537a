namespace VcCleaner.Cli.Converting;

/// <summary>Where the articles of a run go.</summary>
/// <param name="Name">How messages call it: a folder, a file, or standard output.</param>
/// <param name="Path">Its full path, or null for standard output.</param>
/// <param name="IsBatch">Whether it is a folder of several articles, which is the run's own.</param>
internal sealed record ConvertDestination(string Name, string? Path, bool IsBatch)
{
    /// <summary>The input as a whole, for what stands beside the articles.</summary>
    public string SourceName { get; init; } = "";
}
