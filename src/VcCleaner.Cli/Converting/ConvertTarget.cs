namespace VcCleaner.Cli.Converting;

/// <summary>Where an article goes.</summary>
/// <param name="Name">How messages call it.</param>
/// <param name="Path">Full path of the file, or null for standard output.</param>
internal sealed record ConvertTarget(string Name, string? Path)
{
    public static ConvertTarget StandardOutput { get; } = new("<stdout>", null);

    /// <summary>Path below the output folder, with slashes; empty where there is no folder that is ours.</summary>
    public string Place { get; init; } = "";

    public bool IsStandardOutput => Path is null;

    /// <summary>Beside the article's place, for an attempt that must not take it.</summary>
    public ConvertTarget Rejected => new($"{Name}.rejected", $"{Path}.rejected") { Place = Place.Length == 0 ? "" : $"{Place}.rejected" };

    /// <summary>A place in an output folder.</summary>
    /// <param name="folderName">How messages call the folder.</param>
    /// <param name="folderPath">Its full path.</param>
    /// <param name="place">Path below it, with slashes.</param>
    public static ConvertTarget In(string folderName, string folderPath, string place) =>
        new($"{folderName.TrimEnd('/', '\\')}/{place}", System.IO.Path.GetFullPath(place, folderPath)) { Place = place };
}
