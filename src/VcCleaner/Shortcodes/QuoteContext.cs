namespace VcCleaner.Shortcodes;

/// <summary>What WordPress's typography looks at beside a quote. Part of <see cref="Texturizer"/>.</summary>
internal static class QuoteContext
{
    /// <summary>True at the beginning and after a blank or what opens.</summary>
    public static bool IsOpening(ReadOnlySpan<char> text, int index)
    {
        if (index == 0) return true;
        var before = text[index - 1];
        return TagGlyphs.IsSpace(before) || before is '(' or '[' or '{' or '-' || (before == ';' && text[..index].EndsWith("&lt;", StringComparison.Ordinal));
    }

    /// <summary>True at the end and before a blank or what closes.</summary>
    public static bool IsClosing(ReadOnlySpan<char> text, int index)
    {
        if (index == text.Length) return true;
        var after = text[index];
        return TagGlyphs.IsSpace(after) || after is '.' or ',' or ':' or ';' or '!' or '?' or ')' or '}' or '-' or ']'
            || (after == '&' && text[index..].StartsWith("&gt;", StringComparison.Ordinal));
    }

    /// <summary>True if the text goes on with a word, not with punctuation.</summary>
    public static bool IsInWord(ReadOnlySpan<char> text, int index) =>
        !IsClosing(text, index) && text[index] is not ('"' or '\'' or '(' or '{' or '[') && !text[index..].StartsWith("&lt;", StringComparison.Ordinal);
}
