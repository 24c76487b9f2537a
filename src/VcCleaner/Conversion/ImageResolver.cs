using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Exports;
using VcCleaner.Text;

namespace VcCleaner.Conversion;

/// <summary>Turns an attachment id or a URL into an image.</summary>
internal static class ImageResolver
{
    /// <param name="reference">An id (<c>12</c>, <c>12|full</c>) or a URL.</param>
    /// <param name="media">Where ids are looked up.</param>
    /// <param name="origin">Where a finding points.</param>
    /// <param name="diagnostics">Receives <see cref="DiagnosticCatalog.UnresolvedImage"/>.</param>
    public static Image Resolve(string reference, MediaLibrary media, TextSpan origin, DiagnosticBag diagnostics)
    {
        if (!long.TryParse(reference, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return new Image("", reference.Trim(), null);
        if (media.Find(id) is { } attachment)
        {
            return new Image(attachment.AlternativeText, attachment.Url, null) { AttachmentId = id };
        }

        diagnostics.Report(DiagnosticCatalog.UnresolvedImage, origin, reference);
        return new Image($"Image {reference}", Image.AttachmentScheme + reference, null) { AttachmentId = id };
    }
}
