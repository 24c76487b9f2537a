using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC2xx: what shortcodes mean.</content>
internal static partial class DiagnosticCatalog
{
    private static ImmutableArray<DiagnosticDescriptor> Elements => [];
}
