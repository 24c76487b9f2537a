using System.Collections.Immutable;

namespace VcCleaner.Diagnostics;

/// <content>VC9xx: the tool itself.</content>
internal static partial class DiagnosticCatalog
{
    public static DiagnosticDescriptor VerificationFailed { get; } = new(
        "VC900",
        "verification-failed",
        Severity.Error,
        "The output does not say what was meant at `{0}`. It was not written in the article's place.",
        """
        The Markdown of an article is read back before it is written. This finding says that the result differs from what the article means,
        and where. It is a bug of this program, not of your content: please report it, with the article if you can.

        The attempt stands beside the article's place as `NAME.md.rejected`. `--no-verify` writes it anyway.
        """);

    public static DiagnosticDescriptor EmphasisUnwrapped { get; } = new(
        "VC910",
        "emphasis-unwrapped",
        Severity.Info,
        "Emphasis in `{0}` cannot be written in Markdown. Its text was kept without it.",
        """
        Markdown judges by the characters beside an asterisk whether it opens or closes emphasis: `**(a)**b` shows asterisks.
        Where no marker works, the text is kept and the emphasis is left out.

        To keep it, put a space between the emphasised words and the letters that touch them.
        """);

    public static DiagnosticDescriptor NestingFlattened { get; } = new(
        "VC911",
        "nesting-flattened",
        Severity.Warning,
        "Lists and quotes stand more than {0} deep in each other. What stands deeper was kept as plain blocks.",
        """
        Readers of Markdown refuse text that nests too deep, and nobody means it: it is what unclosed tags leave behind.
        All text is kept; the list items and quotes beyond the limit become paragraphs of the innermost one.

        Close the lists or quotes in the source.
        """);

    public static DiagnosticDescriptor UnaccountedContent { get; } = new(
        "VC903",
        "unaccounted-content",
        Severity.Error,
        "{0} {1} of the source are in neither the output nor a finding: {2}.",
        """
        The ledger counts each reader-visible word, image and link of the source with code of its own and looks for it in the output.
        What is missing here got lost in the tool itself.

        Compare the output with the source, and report it with the smallest piece of source that shows it.
        """);

    public static DiagnosticDescriptor ConversionBroken { get; } = new(
        "VC904",
        "conversion-broken",
        Severity.Error,
        "The article broke the converter (`{0}`: {1}). Nothing was written for it, and the other articles went on.",
        """
        This is a bug of this program, not of your content. It costs the one article and no other.

        Please report it with the article if you can; `--verbose` adds where it happened.
        """);

    public static DiagnosticDescriptor UnusedSuppression { get; } = new(
        "VC901",
        "unused-suppression",
        Severity.Warning,
        "The comment silences `{0}`, but nothing of it is found there.",
        """
        `<!-- vccleaner-ignore VC201: reason -->` silences a finding of the next shortcode or HTML element. The finding is gone, the
        comment stayed, and would silence the next one unseen.

        Remove the comment, or the rule from it.
        """)
    {
        Depth = LintDepth.Source,
        Fix = FixSafety.Safe,
    };

    public static DiagnosticDescriptor MissingReason { get; } = new(
        "VC902",
        "missing-reason",
        Severity.Warning,
        "The comment silences `{0}` and does not say why.",
        """
        What stands behind the colon tells the next reader why a finding may stay: `<!-- vccleaner-ignore VC201: a shortcode of our theme -->`.

        This is reported only if it is selected: `--extend-select VC902`.
        """)
    {
        Depth = LintDepth.Source,
        IsOptIn = true,
    };

    public static DiagnosticDescriptor MalformedSuppression { get; } = new(
        "VC905",
        "malformed-suppression",
        Severity.Warning,
        "The comment `{0}` silences nothing: it names {1}.",
        """
        A comment that silences findings is `<!-- vccleaner-ignore RULE: reason -->`, `vccleaner-ignore-file`, `vccleaner-disable` or
        `vccleaner-enable`, each with at least one rule: an id, the beginning of one, or a name.

        Name the rule. `vccleaner explain --all` lists them.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor StaleBaselineEntry { get; } = new(
        "VC906",
        "stale-baseline-entry",
        Severity.Warning,
        "The baseline lists a `{0}` in {1} that is found no more; `--update-baseline` takes it off the list.",
        """
        A baseline holds the findings that were there when it was made, so that only new ones count. One that was repaired should leave it:
        otherwise it could come back unseen.

        `--update-baseline` removes such entries.
        """)
    {
        Depth = LintDepth.Source,
    };

    public static DiagnosticDescriptor MalformedConfiguration { get; } = new(
        "VC930",
        "malformed-configuration",
        Severity.Error,
        "The configuration is not JSON from here on; nothing was done.",
        """
        A configuration is JSON, with `//` comments and trailing commas allowed. As a rule a comma, a quote or a bracket is missing just
        before the place.
        """);

    public static DiagnosticDescriptor UnknownKey { get; } = new(
        "VC931",
        "unknown-key",
        Severity.Error,
        "The key `{0}` means nothing here, but {1}; nothing was done.",
        """
        A misspelt key would otherwise do nothing, and nobody would notice. The schema in `"$schema"` lets an editor offer the right ones.
        """);

    public static DiagnosticDescriptor WrongSetting { get; } = new(
        "VC932",
        "wrong-setting",
        Severity.Error,
        "`{0}` takes {1}, not {2}; nothing was done.",
        """
        The value has the wrong type, or is none of the words that are known here.
        """);

    public static DiagnosticDescriptor DuplicateKey { get; } = new(
        "VC933",
        "duplicate-key",
        Severity.Error,
        "The key `{0}` stands here a second time; nothing was done.",
        """
        Which of the two was meant nobody can tell. Tags and attributes are the same in upper and in lower case.
        """);

    private static ImmutableArray<DiagnosticDescriptor> Tool =>
    [
        VerificationFailed, UnusedSuppression, MissingReason, UnaccountedContent, ConversionBroken, MalformedSuppression, StaleBaselineEntry, EmphasisUnwrapped, NestingFlattened,
        MalformedConfiguration, UnknownKey, WrongSetting, DuplicateKey,
    ];
}
