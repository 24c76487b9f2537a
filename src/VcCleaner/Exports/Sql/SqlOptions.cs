using System.Collections.Frozen;
using System.Text;

namespace VcCleaner.Exports.Sql;

/// <summary>Which options and custom fields leave a dump: both tables hold keys, addresses and orders of customers, too. Data.</summary>
internal static class SqlOptions
{
    private const int LongestKey = 255;

    private static readonly FrozenSet<string> Options = FrozenSet.ToFrozenSet(
        [
            "siteurl", "home", "permalink_structure", "blogname", "blogdescription", "WPLANG", "sticky_posts", "show_on_front", "page_on_front",
            "upload_url_path", "default_category",
        ],
        StringComparer.Ordinal);

    /// <summary>The fields of attachments, beside those of articles.</summary>
    private static readonly FrozenSet<string> AttachmentKeys =
        FrozenSet.ToFrozenSet(["_wp_attached_file", "_wp_attachment_metadata", "_wp_attachment_image_alt"], StringComparer.Ordinal);

    public static bool IsRead(ReadOnlySpan<byte> option)
    {
        Span<char> name = stackalloc char[LongestKey];
        return TryDecode(option, name, out var length) && Options.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..length]);
    }

    /// <summary>The name of a custom field if it is read, else null. Most are not, and cost no memory.</summary>
    public static string? MetaKeyOf(ReadOnlySpan<byte> bytes, FrozenSet<string> asked)
    {
        Span<char> key = stackalloc char[LongestKey];
        if (!TryDecode(bytes, key, out var length)) return null;

        var name = key[..length];
        if (AttachmentKeys.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known)) return known;
        if (PostMetaKeys.TryGetKnown(name, out known)) return known;
        return asked.Count > 0 && asked.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out known) ? known : null;
    }

    private static bool TryDecode(ReadOnlySpan<byte> bytes, Span<char> characters, out int length)
        => Encoding.UTF8.TryGetChars(bytes, characters, out length);
}
