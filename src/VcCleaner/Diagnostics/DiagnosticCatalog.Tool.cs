using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC9xx: the tool itself.</content>
internal static partial class DiagnosticCatalog
{
    private static ImmutableArray<DiagnosticDescriptor> Tool => [];
}
