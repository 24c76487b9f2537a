using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC0xx: what was read, and how it was decoded.</content>
internal static partial class DiagnosticCatalog
{
    private static ImmutableArray<DiagnosticDescriptor> InputAndEncoding => [];
}
