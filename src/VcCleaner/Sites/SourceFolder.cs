using System.Collections.Immutable;

namespace VcCleaner.Sites;

/// <summary>Keeps the folders of an input of pages: <c>about/team.html</c> goes to <c>about/team</c>.</summary>
internal static class SourceFolder
{
    /// <summary>The entries with the names of their files below the folder that all of them stand in.</summary>
    public static ImmutableArray<SiteEntry> BelowCommonFolder(ImmutableArray<SiteEntry> entries)
    {
        string[]? common = null;
        foreach (var entry in entries)
        {
            if (entry.SourceName.Length == 0) continue;
            var folders = Parts(entry.SourceName)[..^1];
            common = common is null ? folders : [.. common.Zip(folders).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First)];
        }

        if (common is null or []) return entries;
        return [.. entries.Select(entry => entry.SourceName.Length == 0 ? entry : entry with { SourceName = string.Join('/', Parts(entry.SourceName)[common.Length..]) })];
    }

    public static string NameOf(string sourceName)
    {
        var name = Parts(sourceName)[^1];
        var safe = SafeName.Of(Path.GetFileNameWithoutExtension(name));
        return safe.Length > 0 ? safe : "untitled";
    }

    public static string FolderOf(string sourceName) => string.Join('/', Parts(sourceName)[..^1].Select(SafeName.Of).Where(name => name.Length > 0));

    private static string[] Parts(string name) => name.Split(["/", "\\"], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts ? parts : [name];
}
