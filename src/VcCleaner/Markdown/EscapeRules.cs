using System.Collections.Immutable;
using static VcCleaner.Markdown.EscapeContexts;
using Flanking = VcCleaner.Documents.Flanking;

namespace VcCleaner.Markdown;

/// <summary>Which characters of a text are escaped where: the whole policy, a row for each reason.</summary>
/// <remarks>Rows escape as little as keeps the meaning in GitHub's Markdown and is stable under prettier, which escapes every <c>*</c>
/// and each <c>_</c> at the edge of a word. Profiles add rows for template syntaxes.</remarks>
internal static class EscapeRules
{
    public static ImmutableArray<EscapeRule> Default { get; } =
    [
        new('\\', Prose, BeforePunctuation, "an escape: `\\*`, or a hard break at the end of a line"),
        new('\\', Title, Always, "an escape"),
        new('"', Title, InDoubleQuotes, "the end of the title"),
        new('`', Prose, BeforeCodeSpan, "a longer code fence; readers disagree on an escaped backtick before a code span") { Replacement = "&#96;" },
        new('`', Prose, Always, "`code`"),
        new('*', Prose, Always, "*emphasis*, a bullet, a rule"),
        new('_', Prose, AtWordEdge, "_emphasis_; `snake_case` stays"),
        new('~', Prose, Always, "~~struck out~~; one tilde is enough for some readers"),
        new('|', Prose | Cell, Always, "a table, and in one the end of a cell"),
        new('[', Prose, StartsLabel, "[a definition]: of a link, - [ ] a task, ^[^1] a footnote, (a reversed)[link]"),
        new('[', Prose, AmongMany, "brackets without an end, more than readers keep in mind: Markdig gives up at 128"),
        new('[', Label | UnknownLabels, Always, "a link inside of a link"),
        new(']', Prose, BeforeTarget, "[a link](of two), [a link][by reference]"),
        new(']', Label | UnknownLabels, Always, "the end of the link's text"),
        new('!', Prose, BeforeBracket, "![an image] where a link was meant"),
        new('<', Prose, StartsTag, "<b>, <!-- -->, <https://example.org>"),
        new('&', Prose | Title, StartsEntity, "&copy;") { Replacement = "&amp;" },
        new(':', Prose, InUrl, "a bare URL that becomes a link and swallows what follows"),
        new('.', Prose, AfterWww, "www.example.org as a link"),
        new('#', Prose, AtLineStart, "# a heading"),
        new('#', HeadingLine, AtEnd, "closing number signs of a heading, which are no text"),
        new('>', Prose, AtLineStart, "> a quote"),
        new('+', Prose, StartsBullet, "+ a bullet, or +++ front matter"),
        new('-', Prose, StartsBullet, "- a bullet, a rule, or an underlined heading"),
        new('=', Prose, UnderlinesHeading, "an underlined heading"),
        new(':', Prose, StartsDefinition, ": a definition in Hugo and Jekyll, ::: a container in Docusaurus"),
        new('.', Prose, NumbersItem, "1. a numbered item"),
        new(')', Prose, NumbersItem, "1) a numbered item"),
    ];

    private static bool Always(in EscapeSite site) => true;

    private static bool AtLineStart(in EscapeSite site) => site.IsLineStart;

    private static bool AtEnd(in EscapeSite site) => site is { IsLast: true, After: '\n' };

    private static bool InDoubleQuotes(in EscapeSite site) => site.After == '"';

    private static bool BeforePunctuation(in EscapeSite site) => site.Next is '\n' or Flanking.Unknown || Flanking.IsAsciiPunctuation(site.Next);

    private static bool BeforeCodeSpan(in EscapeSite site) => site is { IsLast: true, After: '`' };

    private static bool BeforeBracket(in EscapeSite site) => site.IsLast && site.After is '[' or Flanking.Unknown;

    private static bool BeforeTarget(in EscapeSite site) => site.Next is '(' or '[' or Flanking.Unknown;

    private static bool AtWordEdge(in EscapeSite site)
    {
        int first = site.Index, last = site.Index;
        while (first > 0 && site.Text[first - 1] == '_')
            first--;
        while (last + 1 < site.Text.Length && site.Text[last + 1] == '_')
            last++;
        return first == 0 || last + 1 == site.Text.Length || !char.IsLetterOrDigit(site.Text[first - 1]) || !char.IsLetterOrDigit(site.Text[last + 1]);
    }

    /// <summary>Looks at two pieces of the text only, so that a text of nothing but brackets stays linear.</summary>
    private static bool AmongMany(in EscapeSite site)
    {
        const int piece = 4096, many = 96;
        var before = site.Text[..site.Index];
        return before[..Math.Min(piece, before.Length)].Count('[') >= many || before[Math.Max(0, before.Length - piece)..].Count('[') >= many;
    }

    private static bool StartsLabel(in EscapeSite site)
    {
        if (site.Previous == ')' || site.Next == '^' || site.IsLast)
            return true;
        if (site.Rest.TrimStart(" \u00A0").StartsWith("wp-image-", StringComparison.OrdinalIgnoreCase))
            return true;
        if (!site.IsLineStart)
            return false;
        var end = site.Rest.IndexOf(']');
        return end < 0 || end + 1 == site.Rest.Length || site.Rest[end + 1] == ':' || end == 1 && site.Next is ' ' or 'x' or 'X';
    }

    private static bool StartsTag(in EscapeSite site)
    {
        if (site.IsLast)
            return site.After is not (' ' or '\n');
        if (char.IsAsciiLetter(site.Next) || site.Next is '/' or '!' or '?')
            return true;
        var end = site.Rest.IndexOfAny("@ <>");
        return end >= 0 && site.Rest[end] == '@'; // <1@b.c>
    }

    private static bool StartsEntity(in EscapeSite site)
    {
        var rest = site.Rest;
        if (rest.StartsWith('#'))
            rest = rest[1..];
        var length = 0;
        while (length < rest.Length && length < 40 && char.IsAsciiLetterOrDigit(rest[length]))
            length++;
        return length > 0 && length < rest.Length && rest[length] == ';' || site.IsLast && site.After == Flanking.Unknown;
    }

    private static bool InUrl(in EscapeSite site)
    {
        if ((site.Contexts & Label) != 0)
            return false;
        var scheme = site.Text[..site.Index];
        return site.Rest.StartsWith("//", StringComparison.Ordinal)
            ? EndsWithWord(scheme, "http") || EndsWithWord(scheme, "https") || EndsWithWord(scheme, "ftp")
            : site.Next is not (' ' or '\n') && (EndsWithWord(scheme, "mailto") || EndsWithWord(scheme, "tel"));
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) => text.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool AfterWww(in EscapeSite site) =>
        (site.Contexts & Label) == 0 && site.Next is not (' ' or '\n' or '.') && EndsWithWord(site.Text[..site.Index], "www");

    private static bool StartsBullet(in EscapeSite site) => site.IsLineStart && (site.Next is ' ' or '\n' || site.Next == site.Text[0]);

    private static bool StartsDefinition(in EscapeSite site) => site.IsLineStart && site.Next is ' ' or ':' or '-';

    private static bool UnderlinesHeading(in EscapeSite site) =>
        site.IsLineStart && site.After == '\n' && !site.Text.ContainsAnyExcept('=', ' ');

    private static bool NumbersItem(in EscapeSite site) => site.IsAfterLineNumber && site.Next is ' ' or '\n';
}
