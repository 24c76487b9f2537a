namespace VcCleaner.Cli.Tests.Infrastructure;

/// <summary>Compares folders, hidden files included.</summary>
internal static class SameFiles
{
    /// <summary>Asserts that two folders hold the same files with the same bytes.</summary>
    public static void Assert(TemporaryFolder folder, string expected, string actual)
    {
        var names = FilesBelow(folder, expected);
        Xunit.Assert.True(names.Length > 0);
        Xunit.Assert.Equal(names, FilesBelow(folder, actual));
        foreach (var name in names)
            Xunit.Assert.Equal(File.ReadAllText(folder.PathOf($"{expected}/{name}")), File.ReadAllText(folder.PathOf($"{actual}/{name}")));
    }

    private static string[] FilesBelow(TemporaryFolder folder, string name) =>
        [.. folder.Files().Where(file => file.StartsWith(name + "/", StringComparison.Ordinal)).Select(file => file[(name.Length + 1)..])];
}
