using System.Buffers;

namespace VcCleaner.Sites;

/// <summary>Takes from an old address the path that a redirect can start from.</summary>
internal static class OldPath
{
    // A site generator makes a folder of it; Windows refuses these, and no server is asked for them.
    private static readonly SearchValues<char> Refused = SearchValues.Create("\\:*?\"<>|");

    /// <summary>The decoded path from the root, or null: a front page, a query and a broken address have none.</summary>
    public static string? Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var old) || old.Scheme is not ("http" or "https") || old.Query.Length > 0) return null;

        var path = Uri.UnescapeDataString(old.AbsolutePath);
        var names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0 || names.Any(name => name is "." or ".." || name.AsSpan().ContainsAny(Refused) || name.Any(char.IsControl))) return null;
        return "/" + string.Join('/', names) + (path.EndsWith('/') ? "/" : "");
    }
}
