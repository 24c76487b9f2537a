using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC6xx: raw HTML, scripts and embeds.</content>
internal static partial class DiagnosticCatalog
{
    public static DiagnosticDescriptor ScriptDropped { get; } = new(
        "VC601", "script-dropped", Severity.Warning,
        "A `<script>` was left out: `{0}`.",
        """
        Scripts run in the reader's browser and are no text, but some of them show something: a form, a map, an advertisement.

        Look at the live page. What the script shows there needs a place on the new site, such as an include of the site generator.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor StyleDropped { get; } = new(
        "VC602", "style-dropped", Severity.Info,
        "A `<{0}>` was left out; it holds no text of the article.",
        """
        A style sheet or a template inside an article arranges what other tags show. Markdown has no place for it.

        Nothing to do, unless the style sheet hides or shows text.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor HiddenContent { get; } = new(
        "VC603", "hidden-content", Severity.Warning,
        "Hidden content of `<{0}>` was left out: `{1}`.",
        """
        An inline style (`display: none`, `visibility: hidden`, a place outside of the window) or the attribute `hidden` keeps this
        text from readers. Often it is an older version of the text around it, or links that somebody smuggled in.

        Remove the style in the source if a script would have shown the text.
        """);

    public static DiagnosticDescriptor FormFlattened { get; } = new(
        "VC604", "form-flattened", Severity.Warning,
        "A `<{0}>` cannot work in Markdown; its visible texts were kept.",
        """
        Labels, choices and the texts of buttons are kept, fields are not.

        Set the form up again with the means of the new site, or remove what is left of it.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor EmbedLinked { get; } = new(
        "VC605", "embed-linked", Severity.Info,
        "A `<{0}>` was replaced by a link to `{1}`.",
        """
        Markdown cannot show players and frames. A link to what they show keeps it within reach.

        Replace the link by your site generator's way to embed, if it has one.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor EmbedWithoutAddress { get; } = new(
        "VC606", "embed-without-address", Severity.Warning,
        "A `<{0}>` names no address and was left out.",
        """
        A frame or player without an address is filled by a script, or is the rest of something that was removed.

        Look at the live page to see whether it shows anything.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor TableFlattened { get; } = new(
        "VC607", "table-flattened", Severity.Warning,
        "A table was simplified: {0}.",
        """
        Tables of Markdown have one line of text in each cell and one cell in each column. Cells that span others are followed by empty
        ones, and paragraphs, lists and tables inside a cell become one line.

        Check that the table still reads well.
        """);

    public static DiagnosticDescriptor LayoutTable { get; } = new(
        "VC608", "layout-table", Severity.Info,
        "A table that only arranges content was taken apart; its cells follow each other.",
        """
        It has a single row or column, says that it is there for presentation, or holds headings and other blocks, as tables for layout do.

        Nothing to do if the order of the cells is the order of reading.
        """);

    public static DiagnosticDescriptor EventHandlerDropped { get; } = new(
        "VC609", "event-handler-dropped", Severity.Warning,
        "`{0}` of `<{1}>` is a script and was removed.",
        """
        Attributes such as `onclick` run scripts. What they did (open a window, count a visit) is gone; the text is kept.

        Check the live page if the text asks to click on it.
        """)
    {
        Depth = LintDepth.Content,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor DrawingDropped { get; } = new(
        "VC610", "drawing-dropped", Severity.Warning,
        "An `<svg>` drawing was left out: `{0}`.",
        """
        Most drawings inside an article are icons. Markdown has no place for them, nor for the words that stand in them.

        Save a drawing that matters as a file and refer to it as an image.
        """);

    public static DiagnosticDescriptor HtmlNestedTooDeep { get; } = new(
        "VC611", "html-nested-too-deep", Severity.Warning,
        "HTML nests too deep here; the innermost tags were removed and their text kept.",
        """
        No page nests that deep on purpose: closing tags are missing all over it.

        Close them in the source if the structure of the text matters.
        """);

    public static DiagnosticDescriptor UnseenTextDropped { get; } = new(
        "VC612", "unseen-text-dropped", Severity.Info,
        "`<{0}>` shows nothing in an article and was left out: `{1}`.",
        """
        Elements of a page's head, and texts for browsers of the past, are not shown to readers.
        """);

    public static DiagnosticDescriptor InlineData { get; } = new(
        "VC613", "inline-data", Severity.Warning,
        "A file of {0} characters is written into the page itself (`{1}`).",
        """
        A `data:` address holds a whole image or font as base64. It makes the page heavy, and Markdown has no place for it.

        Save it as a file and refer to it.
        """)
    {
        Depth = LintDepth.Source,
    };

    private static ImmutableArray<DiagnosticDescriptor> RawHtml =>
    [
        ScriptDropped, StyleDropped, HiddenContent, FormFlattened, EmbedLinked, EmbedWithoutAddress, TableFlattened, LayoutTable,
        EventHandlerDropped, DrawingDropped, HtmlNestedTooDeep, UnseenTextDropped, InlineData,
    ];
}
