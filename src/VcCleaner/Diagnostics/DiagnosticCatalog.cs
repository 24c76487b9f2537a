using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <summary>The one list of everything the tool can say. Each hundred stands in a file of its own.</summary>
internal static partial class DiagnosticCatalog
{
    /// <summary>Every descriptor, by id. A test proves that none is missing.</summary>
    /// <remarks>Made anew at each call: nothing orders the initialisers of a partial class's files, so a stored list may hold nulls.</remarks>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        [.. InputAndEncoding, .. ShortcodeSyntax, .. Elements, .. Images, .. Links, .. Structure, .. RawHtml, .. FrontMatter, .. Tool];
}
