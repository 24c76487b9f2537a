using Xunit;

namespace VcCleaner.Tests.Infrastructure;

/// <summary>Compares text with a file of the repository. <c>UPDATE_SNAPSHOTS=1</c> rewrites the file instead; review what it did.</summary>
internal static class Snapshot
{
    /// <summary>Fails with the first line that differs, and leaves what was made beside the file as <c>.actual</c>.</summary>
    public static void Matches(string path, string actual)
    {
        var leftover = path + ".actual";
        var expected = File.Exists(path) ? File.ReadAllText(path) : null;
        if (actual == expected)
        {
            File.Delete(leftover);
            return;
        }

        if (IsUpdating())
        {
            File.WriteAllText(path, actual);
            File.Delete(leftover);
            return;
        }

        File.WriteAllText(leftover, actual);
        Assert.Fail(Difference(path, expected, actual));
    }

    private static bool IsUpdating()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") != "1") return false;

        // A build that rewrites what it is measured by is always green.
        Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), "UPDATE_SNAPSHOTS is refused where CI is set.");
        return true;
    }

    private static string Difference(string path, string? expected, string actual)
    {
        var name = Path.GetRelativePath(Repository.Root, path);
        if (expected is null) return $"{name} does not exist; see {name}.actual.";

        var (wanted, made) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < wanted.Length && line < made.Length && wanted[line] == made[line]) line++;
        return $"{name} differs from line {line + 1} on:\n"
            + $"  expected: {LineAt(wanted, line)}\n"
            + $"  actual:   {LineAt(made, line)}\n"
            + $"See {name}.actual.";
    }

    private static string LineAt(string[] lines, int line) => line < lines.Length ? lines[line] : "(end of file)";
}
