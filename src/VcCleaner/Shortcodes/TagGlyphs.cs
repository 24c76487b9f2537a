using System.Buffers;

namespace VcCleaner.Shortcodes;

/// <summary>The characters that can delimit or separate attributes once WordPress, an editor or a migration has been at them.</summary>
/// <remarks>A glyph right after <c>=</c> is the site's closing quote, so opening and closing glyphs of a value need not match; only their family does.</remarks>
internal static class TagGlyphs
{
    public const char NoBreakSpace = '\u00A0';
    public const char DoublePrime = '\u2033';

    private const string DoubleQuotes = "\"“”„‟″«»＂〝〞";
    private const string SingleQuotes = "'‘’‚‛′‹›´＇";

    public static QuoteFamily FamilyOf(char c)
    {
        if (c == '"') return QuoteFamily.Double;
        if (c == '\'') return QuoteFamily.Single;
        if (c < '\u0080') return QuoteFamily.None;
        if (DoubleQuotes.Contains(c)) return QuoteFamily.Double;
        return SingleQuotes.Contains(c) ? QuoteFamily.Single : QuoteFamily.None;
    }

    /// <summary>What separates attributes: WordPress reads no-break and zero-width spaces as blanks.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or NoBreakSpace or '\u200B' or '\u2028';

    /// <summary>Letters that a name is made of, and the backslash that may escape one of them.</summary>
    public static SearchValues<char> NameCharacters { get; } = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-\\");

    /// <summary>A character of a tag's or an attribute's name.</summary>
    public static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';
}

/// <summary>The two kinds of quotes a value can stand in.</summary>
internal enum QuoteFamily
{
    None,
    Double,
    Single,
}
