namespace VcCleaner.Tests.Infrastructure;

/// <summary>Finds the checkout that the tests were built from, since expectations are compared with the files there.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "VcCleaner.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No VcCleaner.sln above {AppContext.BaseDirectory}.");
    }
}
