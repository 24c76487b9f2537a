namespace VcCleaner.Sites;

/// <summary>Paths from one file of the output to another.</summary>
internal static class RelativePath
{
    /// <summary>The path by which a file refers to another one, with forward slashes, percent-encoded as a URL.</summary>
    /// <param name="from">The file that refers, relative to the output folder.</param>
    /// <param name="to">The file that is referred to, relative to the output folder.</param>
    public static string Between(string from, string to)
    {
        var source = from.Split('/')[..^1];
        var target = to.Split('/');
        var common = 0;
        while (common < source.Length && common < target.Length - 1 && source[common] == target[common]) common++;
        // A bare `name.md` could be read as a scheme or as the label of a wiki.
        IEnumerable<string> up = common < source.Length ? Enumerable.Repeat("..", source.Length - common) : target[common] == ".." ? [] : ["."];
        return string.Join('/', up.Concat(target[common..].Select(Uri.EscapeDataString)));
    }
}
