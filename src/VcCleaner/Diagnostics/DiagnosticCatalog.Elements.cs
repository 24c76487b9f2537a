using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC2xx: what shortcodes mean.</content>
internal static partial class DiagnosticCatalog
{
    public static DiagnosticDescriptor UnknownShortcode { get; } = new(
        "VC201", "unknown-shortcode", Severity.Warning,
        "Shortcode `[{0}]` is unknown; its text, images and links were kept and its tags removed. To say what it means, add `{1}` to the shortcodes in `vccleaner.json`.",
        """
        A plugin or theme that the catalogue does not know brought this shortcode. What stands between its tags is kept, and so is
        each attribute whose name and value look like something a reader saw.

        Compare the output with the live page, and tell the tool what the shortcode means: the line that the finding prints, under
        `"shortcodes"` in `vccleaner.json`, says what was guessed. Correct it if need be; the finding then goes away.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor HiddenElement { get; } = new(
        "VC203", "hidden-element", Severity.Warning,
        "`[{0}]` is switched off in the editor (`disable_element`); it and all inside it was left out.",
        """
        WPBakery prints nothing of such an element on the public page. Its content is often an older version of the text around it.

        Remove the attribute in the source to publish the content again.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor DynamicElement { get; } = new(
        "VC204", "dynamic-element", Severity.Warning,
        "`[{0}]` stands for something that WordPress makes when the page is asked for ({1}); only its own texts were kept.",
        """
        Lists of posts, forms, sliders and widgets have no content of their own in the export.

        Rebuild it with the means of the new site, or leave it out.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor UndecodableValue { get; } = new(
        "VC205", "undecodable-value", Severity.Error,
        "The value `{0}` cannot be decoded; it was kept as it is.",
        """
        WPBakery stores links, groups of fields and raw HTML percent-encoded or in base64. This value was cut off or changed after that.

        Restore it from a backup of the site, or replace it by plain text.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor ScriptElement { get; } = new(
        "VC206", "script-element", Severity.Warning,
        "`[{0}]` holds a script; it was left out.",
        """
        Scripts run in the reader's browser and are no text. A script that shows something (a widget, a form) needs a place on the new site.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor NestedTooDeep { get; } = new(
        "VC207", "nested-too-deep", Severity.Warning,
        "`[{0}]` stands more than {1} elements deep; what it holds was kept without its arrangement.",
        """
        No editor nests elements that deep: the source was damaged, most often by closing tags that went missing in every row.
        """);

    public static DiagnosticDescriptor DeprecatedElement { get; } = new(
        "VC208", "deprecated-element", Severity.Info,
        "`[{0}]` was replaced by `[{1}]` in a later version of the builder; it was converted all the same.",
        """
        WPBakery still prints its old elements, but its editor offers them no more, and later versions leave them out.

        Nothing is to be done for the conversion. A site that goes on with WPBakery should build the place anew.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor PlaceholderDefault { get; } = new(
        "VC209", "placeholder-default", Severity.Info,
        "`[{0}]` has no `{1}`, so the page showed the editor's sample (`{2}`); it was left out.",
        """
        WPBakery does not store what equals its default, and for many elements the default is a sample text such as "Text on the button".
        An element that says nothing else was added and never filled in.

        If the sample was meant, write it into the source.
        """);

    public static DiagnosticDescriptor BackgroundImage { get; } = new(
        "VC210", "background-image", Severity.Info,
        "`[{0}]` stands on a background, `{1}`; it was left out as decoration.",
        """
        Pictures and films behind a row say nothing that the text relies on in most cases, and Markdown has no place for them.

        If this one belongs to the content (a hero picture, a plan), add it to the text as an image.
        """);

    public static DiagnosticDescriptor UnseenTitle { get; } = new(
        "VC211", "unseen-title", Severity.Info,
        "The title of `[{0}]` in `[{1}]` is never shown; `{2}` was left out.",
        """
        A pageable container shows a dot for each of its sections. Their titles serve the editor alone and are often `Section 1`, `Section 2`.

        Give the section a heading of its own if readers need one.
        """);

    public static DiagnosticDescriptor DynamicBlock { get; } = new(
        "VC213", "dynamic-block", Severity.Warning,
        "Block `wp:{0}` stands for something that WordPress makes when the page is asked for ({1}); nothing of it is in the text.",
        """
        Such a block of WordPress's own editor is stored as a comment with its settings: latest posts, a search field, a reusable block.

        Rebuild it with the means of the new site, or leave it out.
        """);

    public static DiagnosticDescriptor HiddenElementKept { get; } = new(
        "VC212", "hidden-element-kept", Severity.Warning,
        "`[{0}]` was switched off in the editor (`disable_element`); what it holds was kept.",
        """
        WPBakery printed nothing of such an element. On a page of Markdown its text has been visible since the migration, so it is not
        taken away; elsewhere it was asked for.

        Remove the text if it is an older version of the text around it.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor UnresolvedRecording { get; } = new(
        "VC214", "unresolved-recording", Severity.Warning,
        "Recording `{0}` is not in the media library; a link to `attachment:{0}` was written.",
        """
        A playlist names its recordings by their ids, and the input does not say which file this one is: a page alone knows no media library, and exports can leave attachments out.

        Convert the whole export, or write the address of the file into the link.
        """);

    public static DiagnosticDescriptor KeptShortcode { get; } = new(
        "VC220", "kept-shortcode", Severity.Info,
        "Shortcode `[{0}]` stays in the text, as `vccleaner.json` says.",
        """
        The configuration has `keep` for this shortcode: its tags are written as text, with straight quotes, for something that comes later.

        If readers would see the tags, choose another recipe.
        """);

    public static DiagnosticDescriptor DroppedShortcode { get; } = new(
        "VC221", "dropped-shortcode", Severity.Info,
        "`[{0}]` and all inside it was left out, as `vccleaner.json` says.",
        """
        The configuration has `drop` for this shortcode. What stands between its tags is left out, too; `unwrap` would keep that.
        Where its closing tag is missing, only the tag itself goes: how far it should have reached nobody knows.
        """);

    public static DiagnosticDescriptor RefusedShortcode { get; } = new(
        "VC222", "refused-shortcode", Severity.Error,
        "`[{0}]` must not occur, as `vccleaner.json` says; it was converted as if it were unknown.",
        """
        The configuration has `fail` for this shortcode: somebody wants to look at each place where it stands. With `--fail-on error` it
        makes the exit code 1.

        Change the source, or give the shortcode another recipe.
        """);

    public static DiagnosticDescriptor UnlistedAttribute { get; } = new(
        "VC202", "unlisted-attribute", Severity.Warning,
        "`{0}` of `[{1}]` reads like text (`{2}`), but is not known to be shown; a conversion leaves it out.",
        """
        The catalogue knows the shortcode and not this attribute. Either it belongs to a newer version or to a theme that adds it, or the
        text was never shown.

        Look at the live page. If readers saw the text, tell the tool with a recipe of your own under `"shortcodes"` in `vccleaner.json`.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor MisspelledAttribute { get; } = new(
        "VC215", "misspelled-attribute", Severity.Info,
        "`{0}` of `[{1}]` is no attribute that is known; `{2}` was probably meant.",
        """
        A misspelt attribute does nothing: the element shows its default.

        Correct the name, unless a theme really has an attribute of that name.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor EmptyElement { get; } = new(
        "VC216", "empty-element", Severity.Info,
        "`[{0}]` encloses nothing.",
        """
        A text block without text, or a row whose columns are all empty, leaves a gap on the page and nothing in the conversion. It was
        added and never filled in, or its content got lost.

        Remove it, or restore what stood in it.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Unsafe,
    };

    private static ImmutableArray<DiagnosticDescriptor> Elements =>
    [
        UnknownShortcode, UnlistedAttribute, HiddenElement, DynamicElement, UndecodableValue, ScriptElement, NestedTooDeep,
        DeprecatedElement, PlaceholderDefault, BackgroundImage, UnseenTitle, HiddenElementKept, DynamicBlock, UnresolvedRecording,
        MisspelledAttribute, EmptyElement, KeptShortcode, DroppedShortcode, RefusedShortcode,
    ];
}
