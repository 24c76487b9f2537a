using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC3xx: images and media.</content>
internal static partial class DiagnosticCatalog
{
    private static ImmutableArray<DiagnosticDescriptor> Images => [];
}
