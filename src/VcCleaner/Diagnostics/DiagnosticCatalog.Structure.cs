using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC5xx: headings and structure.</content>
internal static partial class DiagnosticCatalog
{
    public static DiagnosticDescriptor RecoveredHeading { get; } = new(
        "VC501", "recovered-heading", Severity.Info,
        "Line `{0}` looks like a heading that lost its mark; made a heading of level {1}.",
        """
        Text that was copied out of a page keeps its words and loses its headings. A line is taken for one by the evidence of many small
        signs: its length, its capitals, how it ends, what stands before and after it, how often its form returns on the page.

        Look at the line. `--explain-structure` shows the signs; `--no-infer` leaves all lines alone.
        """);

    public static DiagnosticDescriptor FoldedTitle { get; } = new(
        "VC502", "folded-title", Severity.Info,
        "Line `{0}` repeats the title; removed.",
        """
        Many themes print an article's title above its text, and copies of pages hold it twice or with the site's name behind it. Written out
        again below the title it would be noise.

        Nothing is to be done unless the line was meant to stand there.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor RecoveredList { get; } = new(
        "VC503", "recovered-list", Severity.Info,
        "Paragraph `{0}` begins a run of {1} that looks like a list; made a list.",
        """
        Neighbouring references, lines with a typed bullet or number, and lines of one pattern are lists that lost their marks. The typed
        bullet is left out, because the list writes its own; a number becomes the number of the item.

        Look at the list. `--no-infer` leaves the lines alone.
        """);

    public static DiagnosticDescriptor RenumberedLevel { get; } = new(
        "VC504", "renumbered-level", Severity.Info,
        "Heading `{0}` skips from level {1} to level {2}; written as level {3}.",
        """
        A heading two levels below the one before it leaves a hole in the outline: readers' programs announce a section that is not there,
        and Markdown linters complain (MD001). Editors chose the level for its size.

        Nothing is to be done unless a heading is missing in between.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor GuessedTitle { get; } = new(
        "VC505", "guessed-title", Severity.Info,
        "Line `{0}` stands first and no title was given; taken as the title.",
        """
        The source has no title of its own: a bare text or an HTML fragment. The first heading, a first line that stands twice, or a first line
        that clearly is no sentence is taken for it and removed from the text.

        Look at the title in the front matter.
        """);

    public static DiagnosticDescriptor PageFurniture { get; } = new(
        "VC510", "page-furniture", Severity.Info,
        "Line `{0}` looks like {1}; kept as text.",
        """
        Copies of whole pages hold more than the article: "Read more", "Share", the trail of links that says where the page stands. It is never taken
        for a heading, and it is not removed, because the same words may be meant.

        Delete the line from the article if it is of no use there.
        """);

    public static DiagnosticDescriptor BoldHeading { get; } = new(
        "VC506", "bold-heading", Severity.Info,
        "The bold line `{0}` stands alone, like a heading.",
        """
        A heading that is only bold has no place in the outline: programs that read aloud and tables of contents skip it, and Markdown
        linters complain (MD036).

        Make it a heading. The fix chooses one level below the heading before it.
        """)
    {
        Depth = LintDepth.Content,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor EmptyHeading { get; } = new(
        "VC507", "empty-heading", Severity.Info,
        "A heading of level {0} has no text.",
        """
        Somebody pressed Enter after a heading, or deleted its words and not the heading. It stands in the outline as a hole.

        Remove it.
        """)
    {
        Depth = LintDepth.Content,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor LevelOneHeading { get; } = new(
        "VC508", "level-one-heading", Severity.Info,
        "Heading `{0}` has level 1, which is the title's.",
        """
        The title of the article is its heading of level 1. A second one makes two articles of it for search engines and programs that read
        aloud; Markdown linters complain (MD025).

        Begin at level 2.
        """)
    {
        Depth = LintDepth.Content,
    };

    private static ImmutableArray<DiagnosticDescriptor> Structure =>
    [
        RecoveredHeading, FoldedTitle, RecoveredList, RenumberedLevel, GuessedTitle, BoldHeading, EmptyHeading, LevelOneHeading,
        PageFurniture,
    ];
}
