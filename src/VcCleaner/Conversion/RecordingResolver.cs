using System.Globalization;
using VcCleaner.Diagnostics;
using VcCleaner.Documents;
using VcCleaner.Exports;
using VcCleaner.Text;

namespace VcCleaner.Conversion;

/// <summary>Turns the id of a recording or another file into a link to it.</summary>
internal static class RecordingResolver
{
    /// <param name="reference">An id or a URL.</param>
    /// <param name="media">Where ids are looked up.</param>
    /// <param name="origin">Where a finding points.</param>
    /// <param name="diagnostics">Receives <see cref="DiagnosticCatalog.UnresolvedRecording"/>.</param>
    public static Link Resolve(string reference, MediaLibrary media, TextSpan origin, DiagnosticBag diagnostics)
    {
        if (!long.TryParse(reference, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return new Link(reference, null, [new TextRun(reference)]);
        if (media.Find(id) is { } attachment)
        {
            return new Link(attachment.Url, null, [new TextRun(attachment.Title.Length > 0 ? attachment.Title : attachment.Url)]);
        }

        diagnostics.Report(DiagnosticCatalog.UnresolvedRecording, origin, reference);
        return new Link(Image.AttachmentScheme + reference, null, [new TextRun($"Recording {reference}")]);
    }
}
