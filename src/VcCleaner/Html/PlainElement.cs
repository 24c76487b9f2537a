using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>Reads the attributes of a tag where they hold nothing unusual; part of <see cref="PlainFragment"/>.</summary>
internal static class PlainElement
{
    /// <summary>False if the element may be hidden or holds a script: both make findings.</summary>
    public static bool IsSeen(in HtmlToken tag)
    {
        foreach (var (name, value) in tag.Attributes)
        {
            if (name == "hidden" || name.StartsWith("on", StringComparison.Ordinal) || (name == "style" && InlineStyle.Hides(value))) return false;
        }

        return true;
    }

    /// <summary>Reads where a link leads; <paramref name="mark"/> is null for one that leads nowhere.</summary>
    public static bool TryReadLink(in HtmlToken tag, out LinkMark? mark)
    {
        mark = null;
        if (!TryReadText(tag, "href", out var href) || !TryReadText(tag, "title", out var title)) return false;
        var destination = FragmentWalk.Address(href);
        if (destination is null or "#") return true;
        if (FragmentWalk.IsScript(destination)) return false;
        mark = new LinkMark(destination, title);
        return true;
    }

    /// <summary>A link that looks like a button.</summary>
    public static bool IsButton(in HtmlToken tag) => tag.Attribute("download") is not null || FragmentWalk.IsButton(tag.Attribute("class"));

    /// <summary>Reads an image that has an address and is no pixel, no emoji and no placeholder.</summary>
    public static Image? TryReadImage(in HtmlToken tag)
    {
        if (tag.Attribute("width")?.Trim() is "0" or "1" or "1px") return null;
        var names = tag.Attribute("class") ?? "";
        if (names.Contains("emoji", StringComparison.Ordinal) || names.Contains("smiley", StringComparison.Ordinal) || names.Contains("lazy", StringComparison.OrdinalIgnoreCase)) return null;
        if (tag.Attribute("loading") is "lazy" || names.AsSpan().ContainsAny("\n\t\f\r")) return null;
        if (!TryReadText(tag, "src", out var written) || !TryReadText(tag, "alt", out var alt) || !TryReadText(tag, "title", out var title)) return null;
        if (written is null || alt is not null && alt.AsSpan().ContainsAny('\n', '\r', '\t')) return null;
        if (ImageAddress.Choose(name => name == "src" ? written : null) is not { } source || FragmentWalk.Address(source) is not { } address) return null;
        return new Image(alt ?? "", address, title) { AttachmentId = AttachmentIdOf(names) ?? OtherIdOf(tag) };
    }

    private static long? AttachmentIdOf(string names)
    {
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan(range);
            if (name.StartsWith("wp-image-", StringComparison.Ordinal) && FragmentWalk.TryReadId(name["wp-image-".Length..], out var id)) return id;
        }

        return null;
    }

    private static long? OtherIdOf(in HtmlToken tag) =>
        FragmentWalk.TryReadId(tag.Attribute("data-id") ?? tag.Attribute("data-attachment-id"), out var id) ? id : null;

    /// <summary>An attribute's value, trimmed; null if there is none or nothing in it. False if a shortcode stands in it.</summary>
    private static bool TryReadText(in HtmlToken tag, string name, out string? text)
    {
        text = tag.Attribute(name)?.Trim();
        if (text?.Length == 0) text = null;
        return text is null || !text.Contains("<!--", StringComparison.Ordinal);
    }
}
