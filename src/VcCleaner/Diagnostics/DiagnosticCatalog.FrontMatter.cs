using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC7xx: front matter, slugs and dates.</content>
internal static partial class DiagnosticCatalog
{
    private static ImmutableArray<DiagnosticDescriptor> FrontMatter => [];
}
