namespace VcCleaner.Linting;

/// <summary>Takes addresses of a site apart.</summary>
internal static class SiteAddress
{
    /// <summary>The host of an address without <c>www.</c>; empty for anything that has none.</summary>
    public static string HostOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return "";
        return uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
    }

    /// <summary>The path of an address, decoded, in lower case and without slashes at its ends: <c>https://x/About/#top</c> is <c>about</c>.</summary>
    public static string PathOf(string address)
    {
        var rest = address.AsSpan();
        var scheme = rest.IndexOf("://");
        if (scheme >= 0)
        {
            rest = rest[(scheme + 3)..];
            var slash = rest.IndexOf('/');
            rest = slash < 0 ? [] : rest[slash..];
        }

        var end = rest.IndexOfAny('?', '#');
        if (end >= 0) rest = rest[..end];
        return Uri.UnescapeDataString(rest.Trim('/').ToString()).ToLowerInvariant();
    }
}
