using System.Buffers;

namespace VcCleaner.Shortcodes;

/// <summary>Reads one tag at a bracket: its name and where it ends. Part of the lexer.</summary>
/// <remarks>
/// WordPress ends a tag at the first <c>]</c>. So do we, unless a value that is properly quoted goes on behind it: <c>text="Price [EUR] list"</c>.
/// Each search either moves the lexer on or is bounded by the next tag, so that scanning a whole text stays linear.
/// </remarks>
internal sealed class TagScanner(string text, ShortcodeOptions options, TagRecognition recognition)
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("[]");
    private static readonly SearchValues<char> NotPlain = SearchValues.Create("'\\&<`“”„‟″«»＂〝〞‘’‚‛′‹›´＇\u00A0\u200B");

    private readonly TagNamePool _names = new();
    private readonly bool _isMarkdown = options.Dialect == ShortcodeDialect.Markdown;

    /// <summary>Reads the tag that begins with a bracket.</summary>
    /// <param name="start">Where the bracket, or its escape, begins.</param>
    /// <param name="afterBracket">Just past it.</param>
    /// <param name="traits">What the bracket's form says about the tag.</param>
    /// <param name="token">The tag; its evidence is never None.</param>
    public bool TryScan(int start, int afterBracket, TagTraits traits, out ShortcodeToken token)
    {
        token = default;
        var offset = SkipBlanks(afterBracket, ref traits);
        var kind = TokenKind.Open;
        if (offset < text.Length && text[offset] == '\\' && offset + 1 < text.Length && text[offset + 1] == '/') offset++;
        if (offset < text.Length && text[offset] == '/')
        {
            kind = TokenKind.Close;
            offset = SkipBlanks(offset + 1, ref traits);
        }

        if (offset == text.Length || !char.IsAsciiLetter(text[offset])) return false;
        var tag = ReadName(ref offset, ref traits, out var hasUpperCase);
        if (!CanEndName(offset)) return false;

        var isCertain = recognition.IsCertain(tag);
        if (!isCertain && (traits & TagTraits.Blank) != 0) return false;
        token = new ShortcodeToken(kind, tag, start, offset, offset, offset, TagEvidence.Certain, traits, -1);
        var isEnded = kind == TokenKind.Close ? ScanClosingTag(ref token) : ScanOpeningTag(ref token, isCertain);
        if (isCertain) return !recognition.IsLinked(token);
        if (!isEnded) return false;
        token = token with { Evidence = recognition.Judge(token, hasUpperCase) };
        return token.Evidence != TagEvidence.None;
    }

    private int SkipBlanks(int offset, ref TagTraits traits)
    {
        var start = offset;
        while (offset < text.Length && TagGlyphs.IsSpace(text[offset])) offset++;
        if (offset > start) traits |= TagTraits.Blank;
        return offset;
    }

    private string ReadName(ref int offset, ref TagTraits traits, out bool hasUpperCase)
    {
        var start = offset;
        var escapes = 0;
        for (; offset < text.Length; offset++)
        {
            if (TagGlyphs.IsName(text[offset])) continue;
            if (text[offset] != '\\' || offset + 1 == text.Length || text[offset + 1] is not ('_' or '-')) break;
            escapes++;
            offset++;
        }

        if (escapes > 0) traits |= TagTraits.BackslashEscaped;
        return _names.Get(text.AsSpan(start, offset - start), escapes, out hasUpperCase);
    }

    private bool CanEndName(int offset) =>
        offset == text.Length || TagGlyphs.IsSpace(text[offset]) || text[offset] is ']' or '/' or '=' or '\\' or '<' or '&' or '[' or '"' or '”' or '“';

    private bool ScanClosingTag(ref ShortcodeToken token)
    {
        var traits = token.Traits;
        var offset = SkipBlanks(token.NameEnd, ref traits);
        if (!TryReadClosingBracket(offset, traits, out var end) && !TrySkipAttributes(ref offset, out end))
        {
            token = token with { Traits = traits | TagTraits.Truncated, End = token.NameEnd };
            return false;
        }

        token = token with { AttributesEnd = offset, End = end, Traits = traits };
        return true;
    }

    private bool ScanOpeningTag(ref ShortcodeToken token, bool isCertain)
    {
        if (TryScanPlain(ref token)) return true;

        var reader = new TagEndReader(text, token.Traits, _isMarkdown, isCertain ? recognition : null);
        var isEnded = reader.Read(token.NameEnd);
        var traits = token.Traits | (isEnded ? 0 : TagTraits.Truncated);
        var end = reader.AttributesEnd;
        if (isEnded && end > token.NameEnd && text[end - 1] == '/')
        {
            traits |= TagTraits.SelfClosing;
            end -= end - 1 > token.NameEnd && text[end - 2] == '\\' ? 2 : 1;
        }

        token = token with { AttributesEnd = end, End = reader.End, Traits = traits };
        return isEnded;
    }

    /// <summary>The fast path: nothing before the first bracket but letters and pairs of straight quotes.</summary>
    private bool TryScanPlain(ref ShortcodeToken token)
    {
        if ((token.Traits & (TagTraits.BackslashEscaped | TagTraits.EntityEncoded)) != 0) return false;
        var rest = text.AsSpan(token.NameEnd);
        var end = rest.IndexOfAny(Brackets);
        if (end < 0 || rest[end] == '[') return false;
        var inside = rest[..end];
        if (inside.ContainsAny(NotPlain) || inside.Count('"') % 2 != 0) return false;

        var isSelfClosing = end > 0 && inside[^1] == '/';
        token = token with
        {
            AttributesEnd = token.NameEnd + end - (isSelfClosing ? 1 : 0),
            End = token.NameEnd + end + 1,
            Traits = token.Traits | TagTraits.Plain | (isSelfClosing ? TagTraits.SelfClosing : 0),
        };
        return true;
    }

    /// <summary><c>[/tag el_class="x"]</c>: a closing tag has no attributes, but whoever copied an opening one left them in.</summary>
    private bool TrySkipAttributes(ref int offset, out int end)
    {
        const int Longest = 1024;
        end = offset;
        var rest = text.AsSpan(offset, Math.Min(Longest, text.Length - offset));
        var length = rest.IndexOfAny("[]<\n");
        if (length < 0 || rest[length] != ']' || rest.IndexOfAnyExcept(TagGlyphs.NameCharacters) is var name && (name <= 0 || rest[name] != '=')) return false;
        offset += length;
        end = offset + 1;
        return true;
    }

    private bool TryReadClosingBracket(int offset, TagTraits traits, out int end)
    {
        end = offset;
        if (offset == text.Length) return false;
        var reader = new TagCellReader(text, traits, hasBackslashEscapes: true);
        return reader.Read(offset, out end).Glyph == ']';
    }
}
