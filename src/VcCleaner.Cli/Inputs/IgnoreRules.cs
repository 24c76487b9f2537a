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
    private readonly string? _here;

    private IgnoreRules(
        ImmutableArray<(string Folder, IgnorePattern Pattern)> lines, ImmutableArray<(string Folder, IgnorePattern Pattern)> last, bool readsFiles, string? here)
    {
        _lines = lines;
        _last = last;
        _readsFiles = readsFiles;
        _here = here;
    }

    /// <summary>The rules that were typed or configured; they count wherever something is read, and no ignore file takes them back.</summary>
    public static IgnoreRules Of(InputArguments typed, Settings settings, Surroundings surroundings)
    {
        var configured = settings.Exclude.Select(line => (settings.Folder ?? surroundings.WorkingDirectory, line));
        var lines = configured.Concat(typed.Exclude.Select(line => (surroundings.WorkingDirectory, line)));
        return Of(lines, readsFiles: !typed.NoIgnore, surroundings.WorkingDirectory);
    }

    /// <param name="lines">As in <c>.gitignore</c>, each with the folder that it is seen from.</param>
    /// <param name="readsFiles">Whether ignore files count, too.</param>
    /// <param name="here">Full path of where somebody stands: outside of a repository, the topmost folder whose ignore files count. Null for none.</param>
    public static IgnoreRules Of(IEnumerable<(string Folder, string Line)> lines, bool readsFiles, string? here = null)
    {
        var patterns = from line in lines
                       let pattern = IgnorePattern.Parse(line.Line)
                       where pattern is not null
                       select (line.Folder, pattern);
        return new IgnoreRules([], [.. patterns], readsFiles, here);
    }

    /// <summary>The rules for a folder, with those of all folders above it up to the root of the repository.</summary>
    public IgnoreRules From(string folder)
    {
        if (!_readsFiles) return this;
        var upward = RepositoryRoot.Upward(folder).ToArray();
        // Without a repository nobody says how far up to look, but where somebody stands is as far as they see.
        var top = Array.FindIndex(upward, RepositoryRoot.IsAt);
        if (top < 0) top = Math.Max(0, Array.IndexOf(upward, _here));
        return upward[..(top + 1)].Reverse().Aggregate(this, (rules, at) => rules.Below(at));
    }

    /// <summary>The rules for what is in a folder, when these are those for the folder itself.</summary>
    public IgnoreRules Below(string folder)
    {
        if (!_readsFiles) return this;
        var lines = FileNames.Select(name => Path.Combine(folder, name)).Where(File.Exists).SelectMany(ReadLines)
            .Select(IgnorePattern.Parse).OfType<IgnorePattern>().Select(pattern => (folder, pattern)).ToArray();
        return lines.Length == 0 ? this : new IgnoreRules([.. _lines, .. lines], _last, _readsFiles, _here);
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
