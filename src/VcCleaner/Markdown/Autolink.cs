using System.Buffers;
using VcCleaner.Documents;

namespace VcCleaner.Markdown;

/// <summary>Links that show their own address: <c>&lt;https://example.org></c>, <c>&lt;me@example.org></c>.</summary>
internal static class Autolink
{
    private static readonly SearchValues<char> AddressCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.!#$%&'*+/=?^_{}~-");

    /// <summary>What stands between the angle brackets; null if the link cannot be written so.</summary>
    public static string? TryText(Link link, bool isInCell)
    {
        if (link.Title is not null || link.Inlines is not [TextRun { Value: var text }] || text.AsSpan().ContainsAny("<> \\`") || isInCell && text.Contains('|'))
            return null;
        if (link.Destination.StartsWith("mailto:", StringComparison.Ordinal))
            return link.Destination.AsSpan(7).SequenceEqual(text) && IsAddress(text) ? text : null;
        return HasScheme(text) && CanonicalUrl.Of(text) == link.Destination ? text : null;
    }

    private static bool HasScheme(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    private static bool IsAddress(string text)
    {
        var at = text.IndexOf('@');
        if (at < 1 || text.AsSpan(0, at).ContainsAnyExcept(AddressCharacters))
            return false;
        foreach (var range in text.AsSpan(at + 1).Split('.'))
        {
            var label = text.AsSpan(at + 1)[range];
            if (label.Length is 0 or > 63 || label[0] == '-' || label[^1] == '-')
                return false;
            foreach (var c in label)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c != '-')
                    return false;
            }
        }

        // Markdig 1.6 does not read <a@b.c-d>; no top-level domain looks so.
        return text.AsSpan(text.LastIndexOf('.') + 1).IndexOf('-') < 0;
    }
}
