using System.Collections.Frozen;

namespace VcCleaner.Sites;

/// <summary>The hosts under which the old site was known.</summary>
/// <param name="siteUrls">Addresses on it, such as <c>https://example.org/blog</c>.</param>
internal sealed class OldHosts(IEnumerable<string> siteUrls)
{
    private readonly FrozenSet<string> _hosts = siteUrls.Select(Of).Where(host => host.Length > 0).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an address lies on the old site; one without a host does.</summary>
    public bool IsOwn(string address)
    {
        var host = Of(address);
        return host.Length == 0 ? !HasScheme(address) : _hosts.Contains(host);
    }

    /// <summary>The host of an address, without <c>www.</c>; empty if it names none.</summary>
    public static string Of(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal);
        if (start < 0 || (start > 0 && address[start - 1] != ':')) return "";
        var host = address[(start + 2)..];
        var end = host.AsSpan().IndexOfAny('/', '?', '#');
        if (end >= 0) host = host[..end];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    /// <summary><c>mailto:</c>, <c>data:</c>, <c>attachment:</c>; a colon behind a slash is a part of the path.</summary>
    private static bool HasScheme(string address)
    {
        var mark = address.AsSpan().IndexOfAny(":/?#");
        return mark > 0 && address[mark] == ':';
    }
}
