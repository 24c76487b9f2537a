using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Exports;

namespace VcCleaner.Conversion;

/// <summary>Gives each image without an alternative text the next best words that the source has for it: its title, what
/// the media library says of it, else its file's name.</summary>
internal sealed class AlternativeTexts : DocumentRewriter
{
    private readonly MediaLibrary _media;
    private int _guessed;

    private AlternativeTexts(MediaLibrary media) => _media = media;

    public static Document Apply(Document document, MediaLibrary media, DiagnosticBag diagnostics)
    {
        var texts = new AlternativeTexts(media);
        document = texts.Rewrite(document);
        if (texts._guessed > 0) diagnostics.Report(DiagnosticCatalog.GuessedAlternativeText, default, texts._guessed == 1 ? "1 image has" : $"{texts._guessed} images have");
        return document;
    }

    protected override Inline Rewrite(Image image)
    {
        if (!string.IsNullOrWhiteSpace(image.Alt)) return image;
        if (!string.IsNullOrWhiteSpace(image.Title)) return image with { Alt = image.Title, Title = null };
        var attachment = (image.AttachmentId is { } id ? _media.Find(id) : null) ?? _media.FindByUrl(image.Source);
        if (attachment is { AlternativeText.Length: > 0 }) return image with { Alt = attachment.AlternativeText };

        _guessed++;
        if (attachment is { Title: var title } && IsWritten(title)) return image with { Alt = title };
        return image with { Alt = ImageFileName.Words(image.Source) is { Length: > 0 } words ? words : "Image" };
    }

    /// <summary>Without anybody's doing the title is the file's name once more.</summary>
    private static bool IsWritten(string title) =>
        title.Contains(' ', StringComparison.Ordinal) && !title.Contains('_', StringComparison.Ordinal) && ImageFileName.Words(title).Length > 0;
}
