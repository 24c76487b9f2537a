using System.Collections.Immutable;

namespace VcCleaner.Cli.Inputs;

/// <summary>Expands <c>*</c>, <c>?</c>, <c>[a-z]</c> and <c>**</c>, for shells that leave that to the program, as on Windows.</summary>
internal static class FilePattern
{
    private static readonly bool IgnoreCase = OperatingSystem.IsWindows();

    public static bool IsPattern(string word) => word.AsSpan().ContainsAny('*', '?', '[');

    /// <summary>The files and folders that match, by name. As in a shell, a hidden name must be spelled out.</summary>
    /// <returns>Names as they could have been typed, and what follows the part before the first wildcard.</returns>
    public static ImmutableArray<(string Name, string Place)> Expand(string pattern, string workingDirectory)
    {
        var parts = (OperatingSystem.IsWindows() ? pattern.Replace('\\', '/') : pattern).Split('/');
        var firstWild = Array.FindIndex(parts, IsPattern);
        var prefix = string.Concat(parts.Take(firstWild).Select(part => part + "/"));

        var matches = new SortedSet<string>(StringComparer.Ordinal);
        Walk(Path.GetFullPath(prefix.Length == 0 ? "." : prefix, workingDirectory), "", parts.AsSpan(firstWild), matches);
        return [.. matches.Select(match => (prefix + match, match))];
    }

    private static void Walk(string folder, string place, ReadOnlySpan<string> parts, SortedSet<string> matches)
    {
        if (!Directory.Exists(folder)) return;

        var isDeep = parts[0] == "**";
        if (isDeep && parts.Length > 1) Walk(folder, place, parts[1..], matches);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var name = entry.Name;
            var isFolder = entry is DirectoryInfo { LinkTarget: null };
            if (name.StartsWith('.') && !parts[0].StartsWith('.')) continue;
            if (isDeep)
            {
                if (isFolder) Walk(entry.FullName, $"{place}{name}/", parts, matches);
                else if (parts.Length == 1) matches.Add(place + name);
            }
            else if (IsMatch(parts[0], name))
            {
                if (parts.Length == 1) matches.Add(place + name);
                else if (isFolder) Walk(entry.FullName, $"{place}{name}/", parts[1..], matches);
            }
        }
    }

    /// <summary>Matches one name; a star is tried short first and lengthened from where it stands, so no name takes exponential time.</summary>
    internal static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (p, n, star, starName) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, starName) = (p++, n);
            }
            else if (p < pattern.Length && MatchesOne(pattern[p..], name[n], out var length))
            {
                p += length;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++starName;
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimStart('*').IsEmpty;
    }

    private static bool MatchesOne(ReadOnlySpan<char> pattern, char character, out int length)
    {
        length = 1;
        if (pattern[0] == '?') return true;

        var close = pattern[0] == '[' && pattern.Length > 2 ? pattern[2..].IndexOf(']') : -1;
        if (close < 0) return Same(pattern[0], character);

        length = close + 3;
        var set = pattern[1..(close + 2)];
        var isNegated = set is ['!' or '^', ..];
        return Contains(isNegated ? set[1..] : set, character) != isNegated;
    }

    private static bool Contains(ReadOnlySpan<char> set, char character)
    {
        for (var i = 0; i < set.Length; i++)
        {
            var isRange = i + 2 < set.Length && set[i + 1] == '-';
            if (isRange ? character >= set[i] && character <= set[i + 2] : Same(set[i], character)) return true;
            if (isRange) i += 2;
        }

        return false;
    }

    private static bool Same(char a, char b) => a == b || (IgnoreCase && char.ToUpperInvariant(a) == char.ToUpperInvariant(b));
}
