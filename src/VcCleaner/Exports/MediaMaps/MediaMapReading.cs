using System.Collections.Immutable;
using VcCleaner.Diagnostics;
using VcCleaner.Text;

namespace VcCleaner.Exports.MediaMaps;

/// <summary>What a media map says.</summary>
/// <param name="Source">What the findings' spans point into.</param>
/// <param name="Attachments">In the order of the file.</param>
/// <param name="Diagnostics">What could not be used; an error if that is all of it.</param>
internal sealed record MediaMapReading(SourceText Source, ImmutableArray<Attachment> Attachments, ImmutableArray<Diagnostic> Diagnostics)
{
    public static MediaMapReading Unreadable(SourceText source, string reason, TextSpan place = default) =>
        new(source, [], [new Diagnostic(DiagnosticCatalog.UnreadableMediaMap, place, [reason])]);
}
