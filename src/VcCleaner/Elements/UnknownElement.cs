using System.Collections.Immutable;
using VcCleaner.Shortcodes;

namespace VcCleaner.Elements;

/// <summary>Makes up a row for a shortcode that the catalogue does not know: what its attributes' names and values say a reader saw.</summary>
/// <remarks>Losing a sentence is worse than keeping a stray word, so names decide generously, and values that cannot be prose are left out.</remarks>
internal static class UnknownElement
{
    private static readonly ImmutableArray<string> HeadingNames = ["title", "heading", "main_heading", "name", "h2", "headline"];

    private static readonly ImmutableArray<string> TextNames =
    [
        "text", "subtitle", "sub_title", "subheading", "sub_heading", "description", "desc", "content", "label", "caption", "quote",
        "h4", "job_position", "position", "price", "message", "excerpt", "intro", "author", "question", "answer", "placeholder",
    ];

    private static readonly ImmutableArray<string> LabelNames = ["btn_text", "button_text", "btn_title", "button_title", "link_text", "read_more_text", "btn_label", "button_label"];

    private static readonly ImmutableArray<string> ImageNames =
        ["image", "images", "img", "image_id", "image_ids", "img_id", "photo", "photo_id", "image_url", "img_url", "banner_image", "team_image", "thumbnail", "logo"];

    private static readonly ImmutableArray<string> LinkNames = ["link", "url", "href", "link_url", "btn_link", "button_link", "btn_url", "button_url", "website"];

    /// <summary>What a recording or another file is given by.</summary>
    private static readonly ImmutableArray<string> MediaNames = ["src", "source", "file", "video", "audio", "mp3", "mp4", "webm", "ogg", "embed"];

    private static readonly ImmutableArray<string> AltNames = ["alt", "alt_text", "image_alt", "img_alt"];

    /// <summary>What editors call an element among themselves; no page shows it.</summary>
    private static readonly ImmutableArray<string> EditorNames = ["admin_label", "el_label", "block_name", "module_name", "template_name"];

    public static ElementDefinition Guess(ShortcodeElement element)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var label = element.Attributes.FirstOrDefault(a => IsNamed(a.Name, LabelNames) && VisibleValue.IsProse(a.Value))?.Name;
        foreach (var attribute in element.Attributes)
        {
            if (PartFor(attribute.Name, attribute.Value, label) is { } part && !parts.Contains(part)) parts.Add(part);
        }

        DescribeImage(parts, element);
        if (label is not null && !parts.Any(part => part is LinkPart)) parts.Add(Row.Words(label));
        if (!element.Body.IsEmpty) parts.Add(Row.Body);
        return new ElementDefinition(element.Tag, ElementRole.Content, parts.ToImmutable()) { IsGuess = true };
    }

    /// <summary>An alternative text belongs to the first image.</summary>
    private static void DescribeImage(ImmutableArray<Part>.Builder parts, ShortcodeElement element)
    {
        var alt = element.Attributes.FirstOrDefault(a => AltNames.Contains(a.Name) && VisibleValue.IsProse(a.Value))?.Name;
        if (alt is not null && parts.OfType<ImagePart>().FirstOrDefault() is { } image) parts[parts.IndexOf(image)] = image with { AlternativeText = alt };
    }

    private static Part? PartFor(string name, string value, string? label)
    {
        if (value.Length == 0 || name == label || EditorNames.Contains(name)) return null;
        if (VisibleValue.LooksLikeGroup(value)) return GroupFor(name, value);
        if (VisibleValue.IsImageAddress(value)) return Row.Image(name);
        if (MediaNames.Contains(name) && VisibleValue.LooksLikeLink(value)) return Row.Embed(name);
        if (IsNamed(name, LinkNames)) return VisibleValue.LooksLikeLink(value) ? Row.Link(name, label) : null;
        if (VisibleValue.LooksLikeVcLink(value)) return Row.Link(name, label);
        if (IsNamed(name, ImageNames)) return VisibleValue.LooksLikeImage(value) ? Row.Image(name) : null;
        if (!VisibleValue.IsProse(value) || IsPlace(name, value)) return null;
        if (IsNamed(name, HeadingNames)) return Row.Title(name);
        return IsNamed(name, TextNames) || IsNamed(name, LabelNames) ? Row.Prose(name) : null;
    }

    /// <summary>A position is somebody's job or a place in the layout: <c>left top</c>. Jobs are written with a capital.</summary>
    private static bool IsPlace(string name, string value) => name.EndsWith("position", StringComparison.Ordinal) && !value.Any(char.IsUpper);

    private static GroupPart? GroupFor(string name, string value)
    {
        if (!Shortcodes.Values.ParamGroup.TryRead(value, out var rows)) return null;
        var parts = rows.SelectMany(row => row).Select(field => PartFor(field.Key, field.Value, null)).OfType<Part>().Distinct();
        return Row.Group(name, [.. parts]);
    }

    /// <summary>A name fits if it is listed, or ends in a listed one: <c>box_title</c>, <c>title_2</c>.</summary>
    private static bool IsNamed(string name, ImmutableArray<string> names)
    {
        var stem = name.AsSpan().TrimEnd("0123456789").TrimEnd('_');
        foreach (var candidate in names)
        {
            var isSuffix = stem.Length > candidate.Length && stem.EndsWith(candidate, StringComparison.Ordinal) && stem[^(candidate.Length + 1)] is '_' or '-';
            if (isSuffix || stem.SequenceEqual(candidate)) return true;
        }

        return false;
    }
}
