using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC6xx: raw HTML, scripts and embeds.</content>
internal static partial class DiagnosticCatalog
{
    private static ImmutableArray<DiagnosticDescriptor> RawHtml => [];
}
