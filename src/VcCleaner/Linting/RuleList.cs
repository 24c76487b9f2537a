using System.Collections.Immutable;
using VcCleaner.Linting.Rules;

namespace VcCleaner.Linting;

/// <summary>Every rule of the linter. A rule that is missing here is found by a test.</summary>
internal static class RuleList
{
    /// <summary>Rules that look at one article.</summary>
    public static ImmutableArray<ILintRule> Rules { get; } =
    [
        new ReplacementCharacter(), new InvisibleCharacter(), new DoubledEntity(),
        new MisplacedElement(), new UnquotedAttribute(), new PositionalAttribute(), new ShortcodeInAttribute(), new ShortcodeInParagraph(),
        new UnknownShortcode(), new UnlistedAttribute(), new HiddenElement(), new DynamicElement(), new UndecodableValue(), new ScriptElement(), new DeprecatedElement(),
        new MisspelledAttribute(), new EmptyElement(),
        new UnresolvedImage(), new UnresolvedFeaturedImage(), new RepeatedImage(), new MissingAlternativeText(), new AttachmentWithoutText(), new ImageNotInLibrary(), new EmbeddedImage(),
        new ScriptLink(), new EmptyLink(), new PlaceholderLink(), new InsecureLink(), new LocalLink(), new MalformedAddress(),
        new DoubledTitle(), new SkippedHeadingLevel(), new BoldHeading(), new EmptyHeading(), new LevelOneHeading(),
        new ScriptTag(), new StyleTag(), new FormTag(), new Embed(), new InlineEventHandler(), new InlineData(),
        new BadSlug(), new ZeroDate(), new MissingTitle(),
    ];

    /// <summary>Fixes for what the reader and the parser report.</summary>
    public static ImmutableArray<IFixRule> Fixes { get; } =
    [
        new Mojibake(), new UnclosedShortcode(), new StrayClosingTag(), new CrossedShortcodes(), new TruncatedTag(), new CurledQuotes(), new UnterminatedAttribute(),
        new DuplicateAttribute(), new MissingSpace(), new DoubledQuotes(), new EscapedTag(), new MisspelledTag(),
    ];

    /// <summary>Rules that compare articles.</summary>
    public static ImmutableArray<ISiteRule> SiteRules { get; } = [new UnusedMedia(), new DuplicateMedia(), new DeadInternalLink(), new DuplicateSlug(), new DuplicateId()];
}
