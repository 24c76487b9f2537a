namespace VcCleaner.Cli.Inputs;

/// <summary>A line of <c>.gitignore</c>.</summary>
internal sealed class IgnorePattern
{
    private readonly string[] _parts;
    private readonly bool _isFolderOnly;

    private IgnorePattern(string[] parts, bool isFolderOnly, bool isNegated)
    {
        _parts = parts;
        _isFolderOnly = isFolderOnly;
        IsNegated = isNegated;
    }

    /// <summary>Whether it takes back what an earlier line left out: <c>!keep.md</c>.</summary>
    public bool IsNegated { get; }

    /// <summary>The pattern of a line, or null for a comment and an empty line.</summary>
    public static IgnorePattern? Parse(string line)
    {
        line = line.TrimEnd('\r');
        // A blank at the end counts only if it is escaped.
        while (line.EndsWith(' ') && !line.EndsWith("\\ ", StringComparison.Ordinal)) line = line[..^1];
        if (line.Length == 0 || line[0] == '#') return null;

        var isNegated = line[0] == '!';
        if (isNegated) line = line[1..];
        line = line.Replace("\\#", "#", StringComparison.Ordinal).Replace("\\!", "!", StringComparison.Ordinal).Replace("\\ ", " ", StringComparison.Ordinal);
        var isFolderOnly = line.EndsWith('/');
        line = line.TrimEnd('/');
        if (line.Length == 0) return null;

        // A slash, except at the end, ties a pattern to its folder; any other matches at every depth.
        var parts = line.TrimStart('/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (!line.Contains('/')) parts = ["**", .. parts];
        return new IgnorePattern(parts, isFolderOnly, isNegated);
    }

    /// <summary>A pattern of a configuration, where none is a comment and none takes back.</summary>
    public static IgnorePattern Of(string pattern)
    {
        var line = pattern.Replace('\\', '/');
        if (line.StartsWith("./", StringComparison.Ordinal)) line = line[1..];
        var parts = line.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new IgnorePattern(line.TrimEnd('/').Contains('/') ? parts : ["**", .. parts], isFolderOnly: false, isNegated: false);
    }

    /// <summary>Whether a file or a folder above it matches.</summary>
    /// <param name="place">Path below the folder of the pattern, with slashes.</param>
    public bool CoversFile(string place)
    {
        var names = place.Split('/');
        for (var length = 1; length <= names.Length; length++)
        {
            if ((length < names.Length || !_isFolderOnly) && IsMatch(_parts, names.AsSpan(0, length))) return true;
        }

        return false;
    }

    /// <param name="place">Path below the folder of the pattern, with slashes.</param>
    /// <param name="isFolder">Whether that is a folder.</param>
    public bool IsMatch(string place, bool isFolder) => (isFolder || !_isFolderOnly) && IsMatch(_parts, place.Split('/'));

    /// <summary>As the matching of one name: the last <c>**</c> is lengthened from where it stands, so no path takes exponential time.</summary>
    private static bool IsMatch(ReadOnlySpan<string> pattern, ReadOnlySpan<string> names)
    {
        var (p, n, star, starName, starStart) = (0, 0, -1, 0, 0);
        while (n < names.Length)
        {
            if (p < pattern.Length && pattern[p] == "**") (star, starName, starStart) = (p++, n, n);
            else if (p < pattern.Length && FilePattern.IsMatch(pattern[p], names[n])) (p, n) = (p + 1, n + 1);
            else if (star >= 0) (p, n) = (star + 1, ++starName);
            else return false;
        }

        // `a/**` means what is in `a`, not `a` itself.
        return p == pattern.Length && !(star == pattern.Length - 1 && starStart == names.Length);
    }
}
