using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC1xx: how shortcodes are written.</content>
internal static partial class DiagnosticCatalog
{
    private static ImmutableArray<DiagnosticDescriptor> ShortcodeSyntax => [];
}
