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
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor EmptyLink { get; } = new(
        "VC402", "empty-link", Severity.Info,
        "A link to `{0}` holds nothing that can be shown and was left out.",
        """
        Links around an icon of a font show something on the live page, but have no text of their own.

        Give the link a text, a `title` or an `aria-label` in the source. The fix removes a link around nothing at all.
        """)
    {
        Depth = LintDepth.Content,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor PlaceholderLink { get; } = new(
        "VC403", "placeholder-link", Severity.Info,
        "A link leads nowhere (`{0}`).",
        """
        `#` and `http://` are what editors put where the address is to follow. Menus and buttons of scripts use them too.

        Give the link its address, or take it off the text.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor DeadInternalLink { get; } = new(
        "VC404", "dead-internal-link", Severity.Warning,
        "`{0}` leads to no article or file of this export.",
        """
        The link leads into the same site, and nothing that was read has this address: it was deleted, renamed, or is of a kind that an
        export does not hold. Archives, feeds and addresses with a query of their own are not reported.

        Correct the address, or take the link off.
        """)
    {
        Depth = LintDepth.Site,
    };

    public static DiagnosticDescriptor InsecureLink { get; } = new(
        "VC405", "insecure-link", Severity.Info,
        "`{0}` is not encrypted (`http:`).",
        """
        Browsers warn of pages that load images without encryption, and nearly every site answers to `https:` by now.

        Try the address with `https:`. The fix does so unseen.
        """)
    {
        Depth = LintDepth.Content,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor LocalLink { get; } = new(
        "VC406", "local-link", Severity.Warning,
        "`{0}` leads to a private computer or network.",
        """
        Addresses of a test site (`localhost`, `192.168.…`, `.local`, `.test`) and files of a hard disk come along when a page is moved or
        pasted. Readers cannot follow them.

        Write the public address.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor MalformedAddress { get; } = new(
        "VC407", "malformed-address", Severity.Warning,
        "`{0}` is no address: {1}.",
        """
        A scheme with a slash or a colon too few, two schemes in a row, or a domain without a scheme, which leads to a page of that name on
        the same site.

        Correct the address.
        """)
    {
        Depth = LintDepth.Content,
        Fix = FixSafety.Unsafe,
    };

    private static ImmutableArray<DiagnosticDescriptor> Links =>
    [
        ScriptLink, EmptyLink, PlaceholderLink, DeadInternalLink, InsecureLink, LocalLink, MalformedAddress,
    ];
}
