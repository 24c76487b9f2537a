using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC5xx: headings and structure.</content>
internal static partial class DiagnosticCatalog
{
    private static ImmutableArray<DiagnosticDescriptor> Structure => [];
}
