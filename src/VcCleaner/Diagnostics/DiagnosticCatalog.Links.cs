using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC4xx: links.</content>
internal static partial class DiagnosticCatalog
{
    public static DiagnosticDescriptor ScriptLink { get; } = new(
        "VC401", "script-link", Severity.Warning,
        "A link to `{0}` runs a script; its text was kept without the link.",
        """
        `javascript:` and its kin are no addresses. On the live page the script may have opened a window or sent a form.

        Give the link an address in the source, if there is one.
        """);

    public static DiagnosticDescriptor EmptyLink { get; } = new(
        "VC402", "empty-link", Severity.Info,
        "A link to `{0}` holds nothing that can be shown and was left out.",
        """
        Links around an icon of a font show something on the live page, but have no text of their own.

        Give the link a text, a `title` or an `aria-label` in the source.
        """);

    private static ImmutableArray<DiagnosticDescriptor> Links => [ScriptLink, EmptyLink];
}
