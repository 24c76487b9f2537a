using VcCleaner.Tests.Infrastructure;

namespace VcCleaner.Cli.Tests.Infrastructure;

/// <summary>What the README tells people to run: the fenced blocks of a section, so that tests run the same.</summary>
internal static class Recipes
{
    private const string Fence = "```";

    /// <param name="section">The heading.</param>
    /// <param name="language">What stands behind the fence.</param>
    public static string[] Read(string section, string language)
    {
        var lines = File.ReadAllLines(Repository.PathOf("README.md"))
            .SkipWhile(line => line != $"## {section}").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).ToArray();
        var blocks = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            if (lines[i] == Fence + language) blocks.Add(string.Concat(lines[(i + 1)..end].Select(line => line + "\n")));
            i = end;
        }

        return [.. blocks];
    }
}
