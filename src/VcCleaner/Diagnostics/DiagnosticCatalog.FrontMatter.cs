using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC7xx: front matter, slugs and dates.</content>
internal static partial class DiagnosticCatalog
{
    public static DiagnosticDescriptor NameCollision { get; } = new(
        "VC701", "name-collision", Severity.Warning,
        "The file name `{0}` is taken already; `{1}` got a number behind its name.",
        """
        Two articles have the same address, or addresses that differ only in case or in how an accent is composed, which is one file on many
        systems. Both are kept.

        Rename one of them in the source if its address matters.
        """);

    public static DiagnosticDescriptor ChangedName { get; } = new(
        "VC702", "changed-name", Severity.Info,
        "The slug `{0}` cannot be a file name; the file is named `{1}`.",
        """
        File systems refuse some characters and names (`CON`, `a/b`, 300 letters), and a path must not leave the output folder.
        """);

    public static DiagnosticDescriptor ParentLoop { get; } = new(
        "VC703", "parent-loop", Severity.Warning,
        "The pages above `{0}` form a circle; it was put at the top.",
        """
        Each page names the page above it. Here the names lead back to where they began, which happens when exports are merged.
        """);

    public static DiagnosticDescriptor ShortcodeInFrontMatter { get; } = new(
        "VC790", "shortcode-in-front-matter", Severity.Warning,
        "The front matter holds the shortcode `[{0}]`; front matter is kept as it is.",
        """
        Some migrations copied the beginning of the raw article into `excerpt` or `description`, shortcodes and all. Lists of articles and
        search engines show it.

        Write the excerpt anew; the article's own text is clean.
        """);

    public static DiagnosticDescriptor BadSlug { get; } = new(
        "VC704", "bad-slug", Severity.Warning,
        "The slug {0}.",
        """
        The slug is the last part of the article's address and becomes the name of its file. WordPress makes up one where the editor left
        none: a number, or the slug of a deleted article with `__trashed` or `-2` behind it.

        Give the article a slug of its own, and redirect the old one.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor DuplicateSlug { get; } = new(
        "VC705", "duplicate-slug", Severity.Warning,
        "The slug `{0}` is also that of {1}.",
        """
        Two published articles of one kind below one page have the same slug. Only one of them can have the address; files get a number
        behind their name.

        Rename one of them.
        """)
    {
        Depth = LintDepth.Site,
    };

    public static DiagnosticDescriptor ZeroDate { get; } = new(
        "VC706", "zero-date", Severity.Warning,
        "The published article has no date (`0000-00-00`).",
        """
        An import without dates, or a database that was edited by hand. Lists of articles put it first or last.

        Give it the date at which it was published.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor MissingTitle { get; } = new(
        "VC707", "missing-title", Severity.Warning,
        "The published article has no title.",
        """
        Lists, feeds and search results show the title. Without one, they show nothing or the address.

        Give it a title.
        """)
    {
        Depth = LintDepth.Content,
    };

    private static ImmutableArray<DiagnosticDescriptor> FrontMatter =>
    [
        NameCollision, ChangedName, ParentLoop, BadSlug, DuplicateSlug, ZeroDate, MissingTitle, ShortcodeInFrontMatter,
    ];
}
