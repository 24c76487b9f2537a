using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC1xx: how shortcodes are written.</content>
internal static partial class DiagnosticCatalog
{
    public static DiagnosticDescriptor UnclosedShortcode { get; } = new(
        "VC101", "unclosed-shortcode", Severity.Warning,
        "`[{0}]` opened here is never closed; it was ended with the element around it.",
        """
        An element that encloses others has no closing tag, as in `[vc_row][vc_column]Text[/vc_row]`.

        WPBakery shows everything that follows inside of it. The conversion ends it where the element around it ends. Add the closing tag where the element should end.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor StrayCloser { get; } = new(
        "VC102", "stray-closing-tag", Severity.Warning,
        "`[/{0}]` closes nothing; it was left out.",
        """
        A closing tag has no opening tag before it. Often the beginning of the article is missing: an excerpt, or a paste that began too late.

        The tag itself is left out, the text around it stays. Check that nothing is missing before it.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor CrossedShortcodes { get; } = new(
        "VC103", "crossed-shortcodes", Severity.Warning,
        "`[{0}]` is closed only after the element around it has ended; it was ended there.",
        """
        Two elements overlap: `[vc_row][vc_column]Text[/vc_row][/vc_column]`.

        The inner one is ended with the outer one, and its late closing tag is left out. Swap the closing tags.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor TruncatedTag { get; } = new(
        "VC104", "truncated-tag", Severity.Error,
        "`[{0}` ends in the middle of the tag; what could be read of it was kept.",
        """
        A tag has no closing bracket: the text was cut off, or a bracket was deleted.

        The tag is taken to end behind its last whole attribute, before the next tag, or with the line. Compare with the original: text after the cut is gone.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor NestedInItself { get; } = new(
        "VC105", "nested-in-itself", Severity.Warning,
        "`[{0}]` stands directly inside an element of the same name; it was read as nested.",
        """
        WordPress closes the outer element at the first closing tag of that name, so a live site shows such content differently, often with a bare tag in the text.

        The conversion nests them as they are written. Use the inner form (`vc_row_inner`, `vc_column_inner`) in WordPress.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor CurledQuotes { get; } = new(
        "VC110", "curled-quotes", Severity.Warning,
        "The attributes of `[{0}]` stand in {1}; they were straightened, and curling them again gives the source.",
        """
        WordPress turns the quotes of a shortcode into typographic ones (`width=”1/4″`) when the plugin that knows it is switched off. Other dashes, dots and multiplication signs in values come from there too. Some pages also write quotes as HTML (`&quot;`, `&#8221;`).

        The values were restored, and the restoration is proven: WordPress's own rules, applied to it, give the source again. Nothing needs to be done.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor DoubtfulRepair { get; } = new(
        "VC111", "doubtful-quote-repair", Severity.Warning,
        "The attributes of `[{0}]` stand in {1}; the likeliest reading was taken.",
        """
        As `curled-quotes`, but WordPress's rules applied to the restored values do not give the source again: an editor or an earlier migration has changed it too.

        Check the values of the tag in the output.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor UnterminatedAttribute { get; } = new(
        "VC112", "unterminated-attribute", Severity.Warning,
        "The value of `{0}` in `[{1}]` has no closing quote; it was ended before the next attribute.",
        """
        A value is opened with a quote and never closed, as in `[vc_btn title="More link="#"]`.

        The value is taken to end where the next attribute, or the tag, ends. Close the quote.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor DuplicateAttribute { get; } = new(
        "VC113", "duplicate-attribute", Severity.Warning,
        "`{0}` occurs twice in `[{1}]`; the last one counts.",
        """
        A tag has the same attribute more than once. WordPress uses the last one, and so does the conversion.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor MissingSpace { get; } = new(
        "VC114", "missing-space", Severity.Warning,
        "No space stands before `{0}` in `[{1}]`; it was read as an attribute of its own.",
        """
        Two attributes touch, as in `[vc_btn title="More"link="#"]`. WordPress reads neither of them, so a live site shows the element's defaults.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor DoubledQuotes { get; } = new(
        "VC115", "doubled-quotes", Severity.Warning,
        "The value of `{0}` in `[{1}]` stands in doubled quotes; one pair was taken off.",
        """
        Each quote occurs twice, as in `title=""More""`: a table or a template has escaped quotes by doubling them. One pair is taken off.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor BackslashEscapedTag { get; } = new(
        "VC120", "backslash-escaped-tag", Severity.Warning,
        @"`[{0}]` is escaped as Markdown text (`\[`, `\_`); it was read as the shortcode it was.",
        """
        A converter that did not know the shortcode wrote it as text: `\[vc\_row\]`. It is the most frequent trace of a failed migration.

        The escapes are undone. Nothing needs to be done.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor EntityEncodedTag { get; } = new(
        "VC121", "entity-encoded-tag", Severity.Warning,
        "`[{0}]` has its brackets written as character references; it was read as a shortcode.",
        """
        The brackets of a tag are written as `&#91;` and `&#93;`, once or twice encoded. An export, a feed or a plugin did this; seldom an author who wanted to show the tag.

        If the tag is meant to be shown, put it in a code element.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor MisspelledTag { get; } = new(
        "VC122", "misspelled-tag", Severity.Warning,
        "`{0}` is not how WordPress wants a tag written; it was read all the same.",
        """
        WordPress accepts a tag's name only in the registered case and right after the bracket: not `[VC_Row]`, `[ vc_row]` or `[/vc_row ]`. A live site shows such a tag as text.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor EscapedShortcode { get; } = new(
        "VC123", "escaped-shortcode", Severity.Info,
        "`[{0}]` stands in double brackets; it was kept as the text of a tag.",
        """
        An author wrote `[[tag]]` to show `[tag]`. WordPress takes one pair of brackets off, and so does the conversion.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor MisplacedElement { get; } = new(
        "VC106", "misplaced-element", Severity.Info,
        "`[{0}]` stands {1}, where the builder expects `[{2}]` around it.",
        """
        Columns belong into rows, sections into tabs. A live site shows a misplaced element without its frame, and WPBakery's editor cannot
        open the page in its own view. Often the tag around it was lost.

        Put the tag around it that is missing, or choose the inner form (`vc_column_inner` in `vc_row_inner`).
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor UnquotedAttribute { get; } = new(
        "VC116", "unquoted-attribute", Severity.Info,
        "The value of `{0}` in `[{1}]` has no quotes; it was read up to the next space.",
        """
        WordPress accepts `columns=3`. A value with a space ends at the space, and a slash before the bracket is taken for part of it.

        Put quotes around the value.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor PositionalAttribute { get; } = new(
        "VC117", "positional-attribute", Severity.Info,
        "`{0}` in `[{1}]` has no name; the builder reads only named attributes.",
        """
        The builder's elements know no attributes without a name. Such a word is most often the rest of a value whose quotes were lost.

        Compare with the original, or remove the word.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor ShortcodeInAttribute { get; } = new(
        "VC124", "shortcode-in-attribute", Severity.Warning,
        "`[{0}]` stands inside the tag `<{1}>`.",
        """
        WordPress expands a shortcode inside of an HTML tag only where the result is a plain attribute value, and many plugins print markup.
        A conversion can only guess what it would have given.

        Write out what the shortcode stands for.
        """)
    {
        Depth = LintDepth.Content,
    };

    public static DiagnosticDescriptor ShortcodeInParagraph { get; } = new(
        "VC125", "shortcode-in-paragraph", Severity.Info,
        "A paragraph opens before `[{0}]`, and that element encloses paragraphs itself.",
        """
        WordPress wraps text into paragraphs before it expands shortcodes. Where the plugin is off, or a page was copied with its
        paragraphs, `<p>` and `</p>` stand around rows and columns and cross their borders.

        Remove the paragraph's tags. The fix does so where nothing else stands in the paragraph.
        """)
    {
        Depth = LintDepth.Content,
        Fix = FixSafety.Safe,
    };

    private static ImmutableArray<DiagnosticDescriptor> ShortcodeSyntax =>
    [
        UnclosedShortcode, StrayCloser, CrossedShortcodes, TruncatedTag, NestedInItself, MisplacedElement, CurledQuotes,
        DoubtfulRepair, UnterminatedAttribute, DuplicateAttribute, MissingSpace, DoubledQuotes, UnquotedAttribute, PositionalAttribute,
        BackslashEscapedTag, EntityEncodedTag, MisspelledTag, EscapedShortcode, ShortcodeInAttribute, ShortcodeInParagraph,
    ];
}
