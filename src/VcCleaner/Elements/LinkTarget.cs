using System.Collections.Immutable;
using VcCleaner.Documents;
using VcCleaner.Shortcodes.Values;

namespace VcCleaner.Elements;

/// <summary>Where a link attribute points.</summary>
/// <param name="Url">The decoded destination.</param>
/// <param name="Title">Text shown when the pointer rests on the link, or null.</param>
internal sealed record LinkTarget(string Url, string? Title)
{
    /// <summary>Reads a link attribute; null if it points nowhere (<c>#</c>, <c>none</c>, only separators).</summary>
    public static LinkTarget? Read(string? value, ValueEncoding encoding)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        var target = encoding switch
        {
            ValueEncoding.Url => new LinkTarget(UrlText.Read(value), null),
            ValueEncoding.BareUrl => new LinkTarget(WithScheme(value.Trim()), null),
            _ => VcLink.TryRead(value, out var link) ? new LinkTarget(link.Url, link.Title) : null,
        };
        return target is null or { Url: "" or "#" or "none" or "link_no" or "http://" or "https://" or "http://#" or "https://#" }
            || target.Url.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) ? null : target;
    }

    /// <summary>Up to 4.x WPBakery itself wrote the missing scheme in front.</summary>
    private static string WithScheme(string url) =>
        url.Contains(':', StringComparison.Ordinal) || !url.Contains('.', StringComparison.Ordinal) || url[0] is '/' or '#' ? url : "http://" + url;

    /// <summary>A link around text that is already there; text that holds a link of its own keeps that one. A title that repeats the text says nothing.</summary>
    public Link Wrap(ImmutableArray<Inline> inlines) => new(Url, inlines is [TextRun only] && only.Value == Title ? null : Title, inlines);

    /// <summary>A link that has nothing to stand on but itself.</summary>
    public Link ToLink() => new(Url, null, [new TextRun(Title ?? Url)]);
}
