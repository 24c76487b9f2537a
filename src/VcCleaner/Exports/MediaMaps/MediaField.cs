using System.Collections.Frozen;

namespace VcCleaner.Exports.MediaMaps;

/// <summary>What a column or a key of a media map says of an attachment.</summary>
internal enum MediaField
{
    None,
    Id,
    Url,

    /// <summary>The address of last resort: WordPress writes it once and never corrects it.</summary>
    Guid,
    File,
    AlternativeText,
    Title,
    Caption,
    Description,
    PageUrl,
    Width,
    Height,

    /// <summary>The type of the post, where a list holds more than attachments.</summary>
    PostType,
}

/// <summary>The names that programs give to columns and keys: WP-CLI, WP All Export, WordPress's REST interface, our own manifest. Data.</summary>
internal static class MediaFieldNames
{
    private static readonly FrozenDictionary<string, MediaField> ByName = new Dictionary<string, MediaField>
    {
        ["id"] = MediaField.Id,
        ["postid"] = MediaField.Id,
        ["attachmentid"] = MediaField.Id,
        ["mediaid"] = MediaField.Id,
        ["imageid"] = MediaField.Id,
        ["url"] = MediaField.Url,
        ["src"] = MediaField.Url,
        ["sourceurl"] = MediaField.Url,
        ["attachmenturl"] = MediaField.Url,
        ["mediaurl"] = MediaField.Url,
        ["imageurl"] = MediaField.Url,
        ["fileurl"] = MediaField.Url,
        ["guid"] = MediaField.Guid,
        ["file"] = MediaField.File,
        ["filename"] = MediaField.None,
        ["attachedfile"] = MediaField.File,
        ["wpattachedfile"] = MediaField.File,
        ["imagepath"] = MediaField.File,
        ["alt"] = MediaField.AlternativeText,
        ["alttext"] = MediaField.AlternativeText,
        ["imagealttext"] = MediaField.AlternativeText,
        ["alternativetext"] = MediaField.AlternativeText,
        ["wpattachmentimagealt"] = MediaField.AlternativeText,
        ["title"] = MediaField.Title,
        ["posttitle"] = MediaField.Title,
        ["imagetitle"] = MediaField.Title,
        ["caption"] = MediaField.Caption,
        ["excerpt"] = MediaField.Caption,
        ["postexcerpt"] = MediaField.Caption,
        ["imagecaption"] = MediaField.Caption,
        ["description"] = MediaField.Description,
        ["content"] = MediaField.Description,
        ["postcontent"] = MediaField.Description,
        ["imagedescription"] = MediaField.Description,
        ["link"] = MediaField.PageUrl,
        ["permalink"] = MediaField.PageUrl,
        ["pageurl"] = MediaField.PageUrl,
        ["width"] = MediaField.Width,
        ["height"] = MediaField.Height,
        ["posttype"] = MediaField.PostType,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The field of a name, however it is spelled: <c>Alt Text</c>, <c>alt_text</c>, <c>altText</c>.</summary>
    public static MediaField Of(string name) =>
        ByName.GetValueOrDefault(string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant());
}
