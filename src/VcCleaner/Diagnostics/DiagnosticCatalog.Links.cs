using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC4xx: links.</content>
internal static partial class DiagnosticCatalog
{
    private static ImmutableArray<DiagnosticDescriptor> Links => [];
}
