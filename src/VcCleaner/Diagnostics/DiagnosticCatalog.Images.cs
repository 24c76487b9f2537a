using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC3xx: images and media.</content>
internal static partial class DiagnosticCatalog
{
    public static DiagnosticDescriptor UnresolvedImage { get; } = new(
        "VC301", "unresolved-image", Severity.Warning,
        "Image {0} is in no media library that was read; a reference to it was kept.",
        """
        WPBakery stores images as numbers of the media library. Without the library the file's name is unknown, so the image is written as
        `![Image 12][wp-image-12]`, with `[wp-image-12]: attachment:12` at the end of the file: one line to mend for each image.

        Convert the site's export, which holds the library, or fill in the path.
        """);

    public static DiagnosticDescriptor UnresolvedFeaturedImage { get; } = new(
        "VC302", "unresolved-featured-image", Severity.Warning,
        "Featured image {0} is in no media library that was read; the front matter names none.",
        """
        The image that themes show above an article is stored as a number of the media library. Without the library the file's name is unknown.

        Convert the site's whole export, which holds the library.
        """);

    public static DiagnosticDescriptor MissingMedia { get; } = new(
        "VC303", "missing-media", Severity.Warning,
        "File `{0}` is not in the media folder; the reference to it was kept.",
        """
        An article shows an image or links to an upload that is not among the files on disk. The media manifest tells where the original was.

        Copy the file to that place, or download what `media-urls.txt` lists.
        """);

    public static DiagnosticDescriptor EmbeddedImage { get; } = new(
        "VC311", "embedded-image", Severity.Warning,
        "An image is written into the page itself (`data:`) and was left out; {0} was kept.",
        """
        Markdown refers to images, it does not hold them. Placeholders of scripts that load images late look the same.

        Save the image as a file and refer to it.
        """);

    public static DiagnosticDescriptor ImageWithoutSource { get; } = new(
        "VC312", "image-without-source", Severity.Warning,
        "An image names no file and was left out; {0} was kept.",
        """
        Neither `src` nor one of the attributes of scripts that load images late names a file.
        """);

    public static DiagnosticDescriptor TrackingPixel { get; } = new(
        "VC313", "tracking-pixel", Severity.Info,
        "An image of one pixel was left out: `{0}`.",
        """
        Such images count visits. They show nothing.
        """);

    public static DiagnosticDescriptor EmojiImage { get; } = new(
        "VC314", "emoji-image", Severity.Info,
        "A picture of `{0}` was written as that character.",
        """
        WordPress replaces emoji and smilies by small images for old browsers.
        """);

    public static DiagnosticDescriptor GuessedAlternativeText { get; } = new(
        "VC315", "guessed-alternative-text", Severity.Info,
        "{0} no alternative text; the title in the media library or the name of the file was taken, or `Image` where neither says anything.",
        """
        People who do not see an image hear its alternative text. The name of a file is rarely what they need.

        Describe the image in the media library before the export, or in the output.
        """);

    public static DiagnosticDescriptor UnreadableMediaMap { get; } = new(
        "VC321", "unreadable-media-map", Severity.Error,
        "The media map cannot be read: {0}; nothing was converted.",
        """
        `--media` takes a table or a list that gives each attachment's id and address: a CSV file whose first line names its columns (`id,url`,
        and `alt`, `title`, `caption` if you like), a JSON list of objects with the same keys, an answer of `/wp-json/wp/v2/media`, or an
        export that holds the media library.

        On the old site, `wp post list --post_type=attachment --fields=ID,guid,post_title --format=csv` writes one.
        """);

    public static DiagnosticDescriptor UnusableMediaRow { get; } = new(
        "VC322", "unusable-media-row", Severity.Warning,
        "A row of the media map was left out: {0}.",
        """
        A row gives an attachment's id, which is a number, and the address of its file. Rows without an id are no news: an address needs no map.
        """);

    private static ImmutableArray<DiagnosticDescriptor> Images => [UnresolvedImage, UnresolvedFeaturedImage, MissingMedia, EmbeddedImage, ImageWithoutSource, TrackingPixel, EmojiImage, GuessedAlternativeText, UnreadableMediaMap, UnusableMediaRow];
}
