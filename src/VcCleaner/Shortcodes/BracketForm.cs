namespace VcCleaner.Shortcodes;

/// <summary>Reads a square bracket in each form in which migrations leave it: raw, backslash-escaped, as a reference, as a twice encoded reference.</summary>
internal static class BracketForm
{
    /// <summary>Reads the reference of an opening bracket at <c>&amp;</c>: <c>&amp;#91;</c>, <c>&amp;lbrack;</c>, <c>&amp;amp;#x5B;</c>.</summary>
    public static bool TryReadReference(ReadOnlySpan<char> text, char bracket, out int length, out TagTraits trait)
    {
        trait = TagTraits.EntityEncoded;
        if (text.StartsWith("&amp;", StringComparison.Ordinal))
        {
            // &amp;#91; is &#91; with its ampersand escaped: seen from its last character on, an ordinary reference.
            trait |= TagTraits.EncodedTwice;
            length = 0;
            if (!TryReadEscapedReference(text[5..], out var inner, out var rest) || inner != bracket) return false;
            length = 5 + rest;
            return true;
        }

        return TypographicEntity.TryRead(text, out var character, out length) && character == bracket;
    }

    /// <summary>Reads what follows an escaped ampersand, as in <c>&amp;amp;#8221;</c>.</summary>
    public static bool TryReadEscapedReference(ReadOnlySpan<char> rest, out char character, out int length)
    {
        Span<char> reference = stackalloc char[13];
        var count = Math.Min(rest.Length, 12);
        reference[0] = '&';
        rest[..count].CopyTo(reference[1..]);
        var isRead = TypographicEntity.TryRead(reference[..(count + 1)], out character, out length);
        length--;
        return isRead;
    }
}
