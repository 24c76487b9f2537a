namespace VcCleaner.Shortcodes;

/// <summary>Reads a tag character by character, undoing what stands between its author and us except the quotes themselves.</summary>
/// <param name="text">The source.</param>
/// <param name="traits">How the tag is written; decides which escapes are its own.</param>
/// <param name="hasBackslashEscapes">True if a backslash before punctuation belongs to the surroundings, as in Markdown.</param>
internal readonly ref struct TagCellReader(ReadOnlySpan<char> text, TagTraits traits, bool hasBackslashEscapes)
{
    private const string Special = "&\\<";

    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _isEncodedTwice = (traits & TagTraits.EncodedTwice) != 0;
    private readonly bool _hasEncodedBrackets = (traits & TagTraits.EntityEncoded) != 0;
    private readonly bool _hasBackslashEscapes = hasBackslashEscapes || (traits & TagTraits.BackslashEscaped) != 0;

    /// <summary>The characters from an offset on that are a cell each, written as themselves.</summary>
    public ReadOnlySpan<char> PlainAt(int offset)
    {
        var rest = _text[offset..];
        var length = rest.IndexOfAny(Special);
        return length < 0 ? rest : rest[..length];
    }

    /// <summary>Reads the cell at an offset.</summary>
    /// <param name="offset">Inside the text.</param>
    /// <param name="next">Where the next cell starts.</param>
    public TagCell Read(int offset, out int next)
    {
        var c = _text[offset];
        next = offset + 1;
        return c switch
        {
            '&' => ReadReference(offset, ref next),
            '\\' when _hasBackslashEscapes => ReadEscape(offset, ref next),
            '<' => ReadMarkup(offset, ref next),
            _ => new TagCell(c, CellForm.Raw, offset),
        };
    }

    private TagCell ReadReference(int offset, ref int next)
    {
        var rest = _text[offset..];
        if (_isEncodedTwice && rest.StartsWith("&amp;", StringComparison.Ordinal))
        {
            if (BracketForm.TryReadEscapedReference(rest[5..], out var inner, out var innerLength) && IsGlyph(inner, rest[5]))
            {
                next = offset + 5 + innerLength;
                return new TagCell(inner, CellForm.Reference, offset);
            }

            next = offset + 5;
            return new TagCell('&', CellForm.Ampersand, offset);
        }

        if (!TypographicEntity.TryRead(rest, out var character, out var length) || !IsGlyph(character, rest[1]))
        {
            return new TagCell('&', CellForm.Raw, offset);
        }

        next = offset + length;
        return new TagCell(character, CellForm.Reference, offset);
    }

    /// <summary>Of all references only those that typography writes, or that hide the tag, are undone.</summary>
    private bool IsGlyph(char character, char first) => character switch
    {
        '[' or ']' or '_' or '=' => _hasEncodedBrackets,
        '&' => first == '#', // &#038; is WordPress's, &amp; the author's.
        '–' or '—' or '…' or '×' or '™' or TagGlyphs.NoBreakSpace => true,
        _ => TagGlyphs.FamilyOf(character) != QuoteFamily.None,
    };

    private TagCell ReadEscape(int offset, ref int next)
    {
        if (offset + 1 == _text.Length) return new TagCell('\\', CellForm.Raw, offset);
        var escaped = _text[offset + 1];
        if (!char.IsAscii(escaped) || !char.IsPunctuation(escaped) && !char.IsSymbol(escaped)) return new TagCell('\\', CellForm.Raw, offset);

        next = offset + 2;
        if (escaped != '&') return new TagCell(escaped, CellForm.Escaped, offset);

        // \&#8221; — the converter escaped the reference too.
        next = offset + 2;
        var cell = ReadReference(offset + 1, ref next);
        return cell with { Start = offset };
    }

    /// <summary>WordPress's automatic paragraphs: a newline inside a tag became <c>&lt;br /&gt;</c> and a newline, or the end and the beginning of a paragraph.</summary>
    private TagCell ReadMarkup(int offset, ref int next)
    {
        var rest = _text[offset..];
        var length = LengthOfBreak(rest);
        if (length == 0) return new TagCell('<', CellForm.Raw, offset);

        next = offset + length;
        if (next < _text.Length && _text[next] == '\n')
        {
            next++;
            return new TagCell('\n', CellForm.Markup, offset);
        }

        return new TagCell(' ', CellForm.Markup, offset);
    }

    private static int LengthOfBreak(ReadOnlySpan<char> text)
    {
        foreach (var markup in (ReadOnlySpan<string>)["<br />", "<br/>", "<br>", "<p>", "</p>"])
        {
            if (text.StartsWith(markup, StringComparison.OrdinalIgnoreCase)) return markup.Length;
        }

        return 0;
    }
}
