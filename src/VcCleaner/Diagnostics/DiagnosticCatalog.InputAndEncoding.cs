using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC0xx: what was read, and how it was decoded.</content>
internal static partial class DiagnosticCatalog
{
    public static DiagnosticDescriptor InvalidBytes { get; } = new(
        "VC001",
        "invalid-bytes",
        Severity.Warning,
        "Byte `{0}` at offset {1} is not valid UTF-8; it was replaced by `U+FFFD`.",
        """
        Most of the input is UTF-8, but some bytes of it are not: as a rule, text of another encoding was pasted in, or a character was cut
        in two. What stood there is lost to the reader.

        Look at the place and type the character again. If all such bytes have one origin, convert that part first.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor GuessedEncoding { get; } = new(
        "VC002",
        "guessed-encoding",
        Severity.Warning,
        "The input is not UTF-8 and names no encoding; it was read as `{0}`.",
        """
        Letters with accents and typographic quotes come out wrong if the guess is wrong.

        Check a line that has some, or name the encoding with `--encoding`.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor UnknownEncoding { get; } = new(
        "VC003",
        "unknown-encoding",
        Severity.Error,
        "The encoding `{0}` is not known; nothing was read.",
        """
        Encodings go by their registered names, such as `utf-8`, `windows-1252`, `iso-8859-2`, `shift_jis` or `utf-16le`.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor BinaryInput { get; } = new(
        "VC004",
        "binary-input",
        Severity.Error,
        "The input is {0}, not text; nothing was read.",
        """
        Only text can be converted. Extract an archive first; export a document as HTML.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor EmptyInput { get; } = new(
        "VC005",
        "empty-input",
        Severity.Warning,
        "The input is empty; there is nothing to convert.",
        """
        A file without text is more often an export that failed than a page that was meant to be empty.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor Mojibake { get; } = new(
        "VC006",
        "mojibake",
        Severity.Warning,
        "`{0}` is UTF-8 that was once read as Windows-1252; it was read as `{1}`.",
        """
        `â€œ` for a quotation mark or `Ã©` for é: somewhere on the way, UTF-8 was taken for Windows-1252 and stored again.
        The repair is made where the characters give valid UTF-8 and make no sense otherwise; text in code is left alone.

        Nothing to do unless the characters were meant: then put them in code.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor NullCharacter { get; } = new(
        "VC007",
        "null-character",
        Severity.Warning,
        "The null character at offset {0} cannot stand in text; it was replaced by `U+FFFD`.",
        """
        No text format knows the null character; Markdown readers replace it as well. Remove it from the source.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor TruncatedExport { get; } = new(
        "VC010",
        "truncated-export",
        Severity.Error,
        "The export ends in the middle of line {0}; the {1} complete items before it were read.",
        """
        The export lacks its end: the server ran out of time or memory while it wrote, or the download was cut off. What came later is missing.

        Export again, if need be in parts (by type, author or date), and give all parts at once.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor UnreadableItem { get; } = new(
        "VC011",
        "unreadable-item",
        Severity.Error,
        "The item of an export that begins here {0}; it was left out.",
        """
        One item of the export cannot be made sense of. The items around it are read all the same.

        Look at the export at this line. An item needs at least a `content:encoded` or a `title`.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor RepairedXml { get; } = new(
        "VC012",
        "repaired-xml",
        Severity.Warning,
        "The item is not well-formed XML; {0}.",
        """
        Plugins and hand-made exports write what XML forbids: control characters, `&nbsp;`, a bare `&`, markup outside CDATA. WordPress's
        own importer stops at such an export or drops the rest of it; here, the item was read as it was meant.

        Compare the article with the site if it looks odd.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor TooLargeInput { get; } = new(
        "VC013",
        "too-large-input",
        Severity.Error,
        "The input is larger than {0} bytes; reading stopped there.",
        """
        A page of that size is none, and a few kilobytes of a compressed file can expand to terabytes, by accident or by intent.

        If a compressed export is that large, expand it first and give the expanded file.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor UnsupportedInput { get; } = new(
        "VC014",
        "unsupported-input",
        Severity.Error,
        "The input looks like {0}, which cannot be read; nothing was read.",
        """
        WordPress's own export (WXR: *Tools*, *Export*), dumps of its database, and single pages of text, HTML or Markdown can be read.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor CorruptArchive { get; } = new(
        "VC015",
        "corrupt-archive",
        Severity.Error,
        "The compressed input is damaged; what came before the damage was read.",
        """
        The archive was cut off or changed on its way, as a rule by a transfer in text mode. Fetch it again.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor BrokenRow { get; } = new(
        "VC016",
        "broken-row",
        Severity.Error,
        "The row or statement that begins here breaks off in line {1} ({0}); it was left out.",
        """
        The dump is not what a database wrote: an editor or a search and replace changed it, or a part is missing. All rows that are whole
        are read, before and behind the break.

        Look at the dump at this line; as a rule, a quote is missing or is not escaped. Or make a new dump.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor NoPosts { get; } = new(
        "VC017",
        "no-posts",
        Severity.Error,
        "The dump holds no table of WordPress's posts with a row; there is nothing to convert.",
        """
        Articles stand in a table whose name ends in `posts` (`wp_posts`), with the columns that WordPress gives it. This dump has none, or only
        its structure.

        Dump the whole database, with its data.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor SeveralSites { get; } = new(
        "VC018",
        "several-sites",
        Severity.Warning,
        "The dump holds several sites; the one with the table prefix `{0}` was read, not {1}.",
        """
        A network of sites, or several sites in one database: ids of articles and images mean something else in each.

        Convert each alone, with `--table-prefix`.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor UnknownAddresses { get; } = new(
        "VC019",
        "unknown-addresses",
        Severity.Warning,
        "The dump has no table `{0}options`, which tells the addresses of articles; links between them and redirects are incomplete.",
        """
        WordPress computes the address of an article from the site's address and its permalink structure, both in the table of options.

        Dump that table, too; of it, only these settings are read.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor ReplacementCharacter { get; } = new(
        "VC020", "replacement-character", Severity.Warning,
        "The character U+FFFD stands here ({0} in a row): what stood there was lost before this file was written.",
        """
        An earlier conversion met bytes that it could not read and wrote `U+FFFD` in their place. Which character it was cannot be told any more.

        Look at the original, or at the words around it, and type the character again.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor InvisibleCharacter { get; } = new(
        "VC021", "invisible-character", Severity.Info,
        "The invisible character {0} stands here.",
        """
        Zero-width spaces and byte order marks come along when text is copied out of web pages and chats; controls come out of old
        databases. They break searches, addresses and shortcodes, and nobody sees them. Marks that reverse the direction of text can make
        a line look like what it is not.

        Remove the character. Joiners, soft hyphens, and zero-width spaces between letters of South-East Asia are not reported.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor DoubledEntity { get; } = new(
        "VC022", "doubled-entity", Severity.Warning,
        "`{0}` is a character reference that was encoded twice; readers see `{1}`.",
        """
        An ampersand that is part of a reference was escaped once more, by an import or by an editor that took HTML for text. Readers see
        `&nbsp;` instead of a space.

        Take off one `amp;`. References of angle brackets are not reported: they show code.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Unsafe,
    };

    public static DiagnosticDescriptor DuplicateId { get; } = new(
        "VC023",
        "duplicate-id",
        Severity.Warning,
        "The number {0} of this article is also that of {1}.",
        """
        WordPress gives each article, page and attachment a number of its own. An export that was put together by hand, or from two sites, has one twice.
        A link by number (`?p=12`), a parent or a redirect then means the wrong article, and nobody can tell which.

        Give the article a number that is free, and correct what refers to it; or export the sites into files of their own.
        """)
    {
        Depth = LintDepth.Site,
    };

    public static DiagnosticDescriptor NoContentColumn { get; } = new(
        "VC025",
        "no-content-column",
        Severity.Error,
        "The table has no column with content; its columns are {0}.",
        """
        In a table of articles one column holds their texts. It is found by its heading, such as `Content`, `post_content` or `body`.

        Name the column in `vccleaner.json`: `"csv": {"content": "Heading"}`.
        """)
    {
        Depth = LintDepth.Source,
    };

    private static ImmutableArray<DiagnosticDescriptor> InputAndEncoding =>
    [
        InvalidBytes, GuessedEncoding, UnknownEncoding, BinaryInput, EmptyInput, Mojibake, NullCharacter, TruncatedExport,
        UnreadableItem, RepairedXml, TooLargeInput, UnsupportedInput, CorruptArchive, BrokenRow, NoPosts, SeveralSites,
        UnknownAddresses, ReplacementCharacter, InvisibleCharacter, DoubledEntity, DuplicateId, NoContentColumn,
    ];
}
