namespace VcCleaner.Cli.Inputs;

/// <summary>Finds the top of the checkout in which somebody stands.</summary>
internal static class RepositoryRoot
{
    /// <summary>A folder of work trees has it, and in those of a submodule it is a file.</summary>
    private const string Mark = ".git";

    /// <summary>The folder and those above it, the nearest first.</summary>
    public static IEnumerable<string> Upward(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at)) yield return at;
    }

    public static bool IsAt(string folder) => Path.Exists(Path.Combine(folder, Mark));

    /// <summary>The nearest folder upward that is one, or null outside of all.</summary>
    public static string? Find(string folder) => Upward(folder).FirstOrDefault(IsAt);
}
