using System.Collections.Immutable;

namespace VcCleaner.Cli.Inputs;

/// <summary>What the folder of several articles is called after where nobody named one: <c>export.xml.gz</c> gives <c>export</c>.</summary>
internal static class BatchName
{
    private static readonly string[] Endings = [".gz", ".zip", ".xml", ".sql", ".json", ".csv"];

    /// <param name="words">What was typed.</param>
    /// <param name="stdinName">What to call standard input, or null.</param>
    /// <param name="workingDirectory">Gives its name to <c>.</c> and to files in it.</param>
    public static string Of(ImmutableArray<string> words, string? stdinName, string workingDirectory)
    {
        var first = words[0] == "-" ? stdinName ?? "stdin" : words[0];
        var path = Path.GetFullPath(first.TrimEnd('/', '\\') is { Length: > 0 } trimmed ? trimmed : ".", workingDirectory);

        // Of many files, `old/*.html`, none gives its name to all: their folder does.
        if (words.Length > 1 && !Directory.Exists(path)) path = Path.GetDirectoryName(path)!;
        while (FilePattern.IsPattern(Path.GetFileName(path))) path = Path.GetDirectoryName(path)!;

        var name = Path.GetFileName(path);
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && name.Length > ending.Length) name = name[..^ending.Length];
        }

        return name.Length > 0 ? name : "pages";
    }
}
