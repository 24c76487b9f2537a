using System.Collections.Immutable;
using VcCleaner.Tests.Infrastructure;

namespace VcCleaner.Tests.Elements;

/// <summary>A case of <c>Cases/Elements</c>: what goes in, what comes out, and the ids of the findings. A file has the name of its shortcode.</summary>
/// <param name="Tag">The shortcode.</param>
/// <param name="Name">The heading of the case.</param>
/// <param name="Input">The first fenced block.</param>
/// <param name="Output">The second fenced block, with a line feed at its end.</param>
/// <param name="Findings">The ids after <c>Findings:</c>, in order.</param>
internal sealed record ElementCase(string Tag, string Name, string Input, string Output, ImmutableArray<string> Findings)
{
    private const string FindingsMark = "Findings: ";

    public static string Folder { get; } = Repository.PathOf("tests", "VcCleaner.Tests", "Cases", "Elements");

    public static IEnumerable<ElementCase> All => Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(ReadFile);

    public static IEnumerable<ElementCase> ReadFile(string path)
    {
        var tag = Path.GetFileNameWithoutExtension(path);
        var name = "";
        List<string> fences = [];
        ImmutableArray<string> findings = [];
        var isFenced = false;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isFenced = !isFenced;
                if (isFenced) fences.Add("");
            }
            else if (isFenced)
            {
                fences[^1] += line + "\n";
            }
            else if (line.StartsWith(FindingsMark, StringComparison.Ordinal))
            {
                findings = [.. line[FindingsMark.Length..].Split(", ")];
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (fences is [var input, var output]) yield return new ElementCase(tag, name, input.TrimEnd('\n'), output, findings);
                (name, fences, findings) = (line[3..], [], []);
            }
        }

        yield return new ElementCase(tag, name, fences[0].TrimEnd('\n'), fences[1], findings);
    }
}
