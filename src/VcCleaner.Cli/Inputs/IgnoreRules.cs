using System.Collections.Immutable;
using VcCleaner.Configuration;

namespace VcCleaner.Cli.Inputs;

/// <summary>What is left out of a folder and of those in it: lines of ignore files and of <c>--exclude</c>, each with the folder in which it counts.</summary>
internal sealed class IgnoreRules
{
    private static readonly string[] FileNames = [".gitignore", ".vccleanerignore"];

    private readonly ImmutableArray<(string Folder, IgnorePattern Pattern)> _lines;
    private readonly ImmutableArray<(string Folder, IgnorePattern Pattern)> _last;
    private readonly bool _readsFiles;

    private IgnoreRules(
        ImmutableArray<(string Folder, IgnorePattern Pattern)> lines, ImmutableArray<(string Folder, IgnorePattern Pattern)> last, bool readsFiles)
    {
        _lines = lines;
        _last = last;
        _readsFiles = readsFiles;
    }

    /// <summary>The rules that were typed or configured; they count wherever something is read, and no ignore file takes them back.</summary>
    public static IgnoreRules Of(InputArguments typed, Settings settings, Surroundings surroundings)
    {
        var configured = settings.Exclude.Select(line => (settings.Folder ?? surroundings.WorkingDirectory, line));
        var lines = configured.Concat(typed.Exclude.Select(line => (surroundings.WorkingDirectory, line)));
        return Of(lines, readsFiles: !typed.NoIgnore);
    }

    /// <param name="lines">As in <c>.gitignore</c>, each with the folder that it is seen from.</param>
    /// <param name="readsFiles">Whether ignore files count, too.</param>
    public static IgnoreRules Of(IEnumerable<(string Folder, string Line)> lines, bool readsFiles)
    {
        var patterns = from line in lines
                       let pattern = IgnorePattern.Parse(line.Line)
                       where pattern is not null
                       select (line.Folder, pattern);
        return new IgnoreRules([], [.. patterns], readsFiles);
    }

    /// <summary>The rules for a folder, with those of all folders above it up to the root of the repository.</summary>
    public IgnoreRules From(string folder)
    {
        if (!_readsFiles) return this;
        var above = new Stack<string>();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            above.Push(at);
            if (Path.Exists(Path.Combine(at, ".git"))) break;
            // Without a repository nobody says how far up to look.
            if (Path.GetDirectoryName(at) is null) return Below(folder);
        }

        return above.Aggregate(this, (rules, at) => rules.Below(at));
    }

    /// <summary>The rules for what is in a folder, when these are those for the folder itself.</summary>
    public IgnoreRules Below(string folder)
    {
        if (!_readsFiles) return this;
        var lines = FileNames.Select(name => Path.Combine(folder, name)).Where(File.Exists).SelectMany(ReadLines)
            .Select(IgnorePattern.Parse).OfType<IgnorePattern>().Select(pattern => (folder, pattern)).ToArray();
        return lines.Length == 0 ? this : new IgnoreRules([.. _lines, .. lines], _last, _readsFiles);
    }

    /// <summary>Whether an entry of the folder is left out; the last line that matches decides.</summary>
    public bool Excludes(string path, bool isFolder)
    {
        var isExcluded = false;
        foreach (var (folder, pattern) in _lines)
        {
            if (Matches(folder, pattern, path, isFolder)) isExcluded = !pattern.IsNegated;
        }

        foreach (var (folder, pattern) in _last)
        {
            if (Matches(folder, pattern, path, isFolder)) isExcluded = !pattern.IsNegated;
        }

        return isExcluded;
    }

    /// <summary>Whether an entry that was named is left out, itself or with a folder above it.</summary>
    public bool ExcludesNamed(string path)
    {
        for (var at = path; Path.GetDirectoryName(at) is { } folder; at = folder)
        {
            if (From(folder).Excludes(at, isFolder: at != path || Directory.Exists(path))) return true;
        }

        return false;
    }

    private static bool Matches(string folder, IgnorePattern pattern, string path, bool isFolder)
    {
        var place = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return !place.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(place) && pattern.IsMatch(place, isFolder);
    }

    private static string[] ReadLines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
