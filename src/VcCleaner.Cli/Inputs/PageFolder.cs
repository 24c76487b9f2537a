using System.Collections.Frozen;

namespace VcCleaner.Cli.Inputs;

/// <summary>Finds the pages below a folder, in an order that no file system decides.</summary>
/// <remarks>
/// Left out: what ignore files and patterns say, hidden files and folders, <c>node_modules</c>, links to folders (they may lead round in a circle), and folders that
/// this program has written, or <c>convert . -o out</c> would convert its own output the second time.
/// </remarks>
internal static class PageFolder
{
    private static readonly string[] Extensions = [".txt", ".html", ".htm", ".md", ".markdown", ".mdx"];
    private static readonly FrozenSet<string> Known = Extensions.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Exports = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".xml", ".wxr", ".gz", ".zip", ".json", ".sql");

    /// <summary>As messages list them.</summary>
    public static string ExtensionList => string.Join(", ", Extensions);

    /// <param name="root">Full path of the folder.</param>
    /// <param name="excluded">Full path of a folder to leave out, or null.</param>
    /// <param name="rules">What is left out.</param>
    /// <param name="takesExports">Whether files are found that may be exports, too.</param>
    /// <returns>Full paths, and paths below the folder with slashes.</returns>
    public static List<(string Path, string Place)> PagesBelow(string root, string? excluded, IgnoreRules rules, bool takesExports)
    {
        var pages = new List<(string Path, string Place)>();
        var folders = new Stack<(DirectoryInfo Folder, string Place, IgnoreRules Rules)>();
        folders.Push((new DirectoryInfo(root), "", rules.From(root)));
        while (folders.TryPop(out var next))
        {
            foreach (var entry in next.Folder.EnumerateFileSystemInfos())
            {
                var place = next.Place + entry.Name;
                if (entry.Name.StartsWith('.') || next.Rules.Excludes(entry.FullName, entry is DirectoryInfo)) continue;
                if (entry is DirectoryInfo folder)
                {
                    if (IsWanted(folder, excluded)) folders.Push((folder, place + "/", next.Rules.Below(folder.FullName)));
                }
                else if (IsPage(entry.Name) || (takesExports && Exports.Contains(entry.Extension)))
                {
                    pages.Add((entry.FullName, place));
                }
            }
        }

        pages.Sort((a, b) => string.CompareOrdinal(a.Place, b.Place));
        return pages;
    }

    /// <summary>Whether the name is that of a page; other files that are found may be exports.</summary>
    public static bool IsPage(string name) => Known.Contains(Path.GetExtension(name));

    private static bool IsWanted(DirectoryInfo folder, string? excluded) =>
        folder.Name != "node_modules"
        && folder.LinkTarget is null
        && folder.FullName != excluded
        && !File.Exists(Path.Combine(folder.FullName, ".vccleaner", "manifest.json"));
}
