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
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor UnresolvedFeaturedImage { get; } = new(
        "VC302", "unresolved-featured-image", Severity.Warning,
        "Featured image {0} is in no media library that was read; the front matter names none.",
        """
        The image that themes show above an article is stored as a number of the media library. Without the library the file's name is unknown.

        Convert the site's whole export, which holds the library.
        """)
    {
        Depth = LintDepth.Source,
    };

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
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor ImageWithoutSource { get; } = new(
        "VC312", "image-without-source", Severity.Warning,
        "An image names no file and was left out; {0} was kept.",
        """
        Neither `src` nor one of the attributes of scripts that load images late names a file.
        """)
    {
        Depth = LintDepth.Content,
    };

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

    public static DiagnosticDescriptor UnusedMedia { get; } = new(
        "VC304", "unused-media", Severity.Info,
        "No article that was read shows or links to the file `{0}` of the media library.",
        """
        A site gathers files that nobody refers to any more. Moving them costs time and space.

        Leave it out, unless the theme or something outside of the articles uses it: a logo, a header, a file that others link to.
        """)
    {
        Depth = LintDepth.Site,
    };

    public static DiagnosticDescriptor DuplicateMedia { get; } = new(
        "VC305", "duplicate-media", Severity.Info,
        "The media library lists the file `{0}` twice, as {1} and as {2}.",
        """
        Exports in parts and imports that ran twice list one file under two numbers. Articles refer to either.

        Nothing to do for a conversion. On a site that goes on, keep the number that articles use.
        """)
    {
        Depth = LintDepth.Site,
    };

    public static DiagnosticDescriptor RepeatedImage { get; } = new(
        "VC306", "repeated-image", Severity.Info,
        "The image `{0}` was shown in this article before.",
        """
        The same image twice in one article is seldom meant: a gallery for wide screens and one for phones, a teaser above the image itself.

        Remove one of them if readers would see both.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor MissingAlternativeText { get; } = new(
        "VC307", "missing-alternative-text", Severity.Info,
        "The image `{0}` has no alternative text.",
        """
        Who cannot see the image is told nothing, and Markdown linters complain (MD045). An empty `alt=""` says that the image decorates and
        is not reported.

        Describe the image in a few words, or say that it decorates.
        """)
    {
        Depth = LintDepth.Content,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor AttachmentWithoutText { get; } = new(
        "VC308", "attachment-without-text", Severity.Info,
        "Attachment {0} (`{1}`), which `[{2}]` shows, has no alternative text in the media library.",
        """
        The builder stores images by number and takes their alternative text from the media library, where this one has none.

        Describe the image in the media library, or in the text after the conversion.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor ImageNotInLibrary { get; } = new(
        "VC309", "image-not-in-library", Severity.Warning,
        "`{0}` is an upload of this site, but not in the media library that was read.",
        """
        The address leads into the site's own folder of uploads, and the export lists no such file: it was deleted, renamed, or is missing
        from the export.

        Look whether the file is still there, and export the media as well.
        """)
    {
        Depth = LintDepth.Content,
    };

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

    private static ImmutableArray<DiagnosticDescriptor> Images =>
    [
        UnresolvedImage, UnresolvedFeaturedImage, MissingMedia, UnusedMedia, DuplicateMedia, RepeatedImage, MissingAlternativeText,
        AttachmentWithoutText, ImageNotInLibrary, EmbeddedImage, ImageWithoutSource, TrackingPixel, EmojiImage, GuessedAlternativeText,
        UnreadableMediaMap, UnusableMediaRow,
    ];
}
