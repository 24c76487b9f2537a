using System.Collections.Immutable;

namespace VcCleaner.Documents;

/// <summary>Decides with which delimiter emphasis can be written between its neighbours, if with any.</summary>
/// <remarks>CommonMark, section 6.2: a run of <c>*</c> opens where no white space follows it, and no punctuation either unless white
/// space or punctuation stands before it; closing is the mirror image. A run of <c>_</c> works at the edges of words only.
/// That makes <c>**Note:**text</c> literal asterisks. Characters that readers of Markdown judge differently, such as emoji,
/// count as whatever is worse.</remarks>
internal static class Flanking
{
    /// <summary>Stands for a neighbour that is not known: Markdown written as it is.</summary>
    public const char Unknown = '\uFFFF';

    /// <summary>The delimiter character for emphasis at <paramref name="index"/>; NUL if none can express it.</summary>
    /// <param name="siblings">The emphasis and what stands beside it.</param>
    /// <param name="index">Which of them is asked about.</param>
    /// <param name="before">The character before the first of the siblings.</param>
    /// <param name="after">The character after the last of them.</param>
    public static char DelimiterOf(ImmutableArray<Inline> siblings, int index, char before, char after)
    {
        var outerLeft = index > 0 ? LastOf(siblings[index - 1]) : before;
        var outerRight = index + 1 < siblings.Length ? FirstOf(siblings[index + 1]) : after;
        var inlines = ChildrenOf(siblings[index]);
        var innerLeft = inlines[0] is LineBreak ? '\n' : FirstOf(inlines[0]);
        var innerRight = LastOf(inlines[^1]);
        var works = Opens(outerLeft, innerLeft) && Opens(outerRight, innerRight);
        return siblings[index] switch
        {
            Strong => works ? '*' : '\0',
            Strikethrough => works ? '~' : '\0',
            _ when works && IsEdge(outerLeft) && IsEdge(outerRight) => '_',
            _ when works && outerLeft != '*' && outerRight != '*' && innerLeft != '*' && innerRight != '*' => '*',
            _ => '\0',
        };
    }

    /// <summary>Whether a run between the two opens (or, read from right to left, closes).</summary>
    public static bool Opens(char outer, char inner) => !char.IsWhiteSpace(inner) && (!IsInnerPunctuation(inner) || IsEdge(outer));

    /// <summary>The inlines of any kind of emphasis.</summary>
    public static ImmutableArray<Inline> ChildrenOf(Inline inline) => inline switch
    {
        Emphasis e => e.Inlines,
        Strong s => s.Inlines,
        Strikethrough d => d.Inlines,
        _ => [],
    };

    /// <summary>The first character of what is written for an inline; any of its class, where that is all that counts.</summary>
    public static char FirstOf(Inline inline) => inline switch
    {
        TextRun t => t.Value[0],
        Strong => '*',
        Emphasis => '_',
        Strikethrough => '~',
        CodeSpan => '`',
        Link => '[',
        Image => '!',
        LineBreak => '\\',
        HtmlInline => '<',
        _ => Unknown,
    };

    /// <summary>The last character of what is written for an inline.</summary>
    public static char LastOf(Inline inline) => inline switch
    {
        TextRun t => t.Value[^1],
        Strong => '*',
        Emphasis => '_',
        Strikethrough => '~',
        CodeSpan => '`',
        Link or Image => ')',
        LineBreak => '\n',
        HtmlInline => '>',
        _ => Unknown,
    };

    /// <summary>White space or punctuation for certain.</summary>
    public static bool IsEdge(char c) => c != Unknown && (char.IsWhiteSpace(c) || IsAsciiPunctuation(c) || c > '\u007F' && char.IsPunctuation(c));

    public static bool IsAsciiPunctuation(char c) => c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';

    private static bool IsInnerPunctuation(char c) => c == Unknown || IsAsciiPunctuation(c)
        || c > '\u007F' && (char.IsPunctuation(c) || char.IsSurrogate(c) || char.IsSymbol(c));
}
