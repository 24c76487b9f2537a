namespace VcCleaner.Shortcodes;

/// <summary>Finds the end of an opening tag that is not plain: one with glyphs, escapes, references or brackets among its attributes.</summary>
/// <param name="text">The source.</param>
/// <param name="traits">How the tag's bracket and name are written.</param>
/// <param name="isMarkdown">True if backslashes escape.</param>
/// <param name="recognition">Tells tags inside open quotes from brackets of prose; null for a tag that is not certain itself, which ends before any word in brackets.</param>
internal ref struct TagEndReader(string text, TagTraits traits, bool isMarkdown, TagRecognition? recognition)
{
    private readonly TagCellReader _cells = new(text, traits, isMarkdown);
    private Place _place = Place.Elsewhere;
    private QuoteFamily _open;
    private int _valueStart;
    private int _lastComplete;
    private int _noDoubleBefore;
    private int _noSingleBefore;

    /// <summary>Where a name, its equals sign and its value are.</summary>
    private enum Place
    {
        Elsewhere,
        Boundary,
        Name,
        AfterName,
        AfterEquals,
    }

    /// <summary>Where the attributes end.</summary>
    public int AttributesEnd { get; private set; }

    /// <summary>Past the closing bracket, or where a truncated tag ends.</summary>
    public int End { get; private set; }

    /// <summary>Reads on until the tag ends.</summary>
    /// <param name="start">Just past the name.</param>
    /// <returns>False for a tag without closing bracket.</returns>
    public bool Read(int start)
    {
        _place = Place.Boundary;
        _lastComplete = start;
        var offset = start;
        while (offset < text.Length)
        {
            var cell = _cells.Read(offset, out var next);
            switch (cell.Glyph)
            {
                case ']' when _open != QuoteFamily.None && TryLeaveOpenValue(next, out var resume):
                    Close(resume);
                    next = resume;
                    break;
                case ']':
                    AttributesEnd = offset;
                    End = next;
                    return true;
                case '[' when IsTagStart(next):
                    return Truncate(offset);
                default:
                    next = Advance(cell, next);
                    break;
            }

            offset = next;
        }

        return Truncate(text.Length);
    }

    private int Advance(TagCell cell, int next)
    {
        var family = TagGlyphs.FamilyOf(cell.Glyph);
        if (family != QuoteFamily.None)
        {
            if (_place == Place.AfterEquals) return Open(cell, family, next);
            if (family == _open && CanFollowValue(next)) Close(next);
            else if (_open == QuoteFamily.None) _place = Place.Boundary;
            return next;
        }

        _place = NextPlace(cell.Glyph);
        if (_open == QuoteFamily.None && !TagGlyphs.IsSpace(cell.Glyph) && _place == Place.Elsewhere) _lastComplete = next;
        return next;
    }

    private readonly Place NextPlace(char c)
    {
        if (TagGlyphs.IsSpace(c))
        {
            return _place is Place.Name or Place.AfterName ? Place.AfterName : _place == Place.AfterEquals ? Place.AfterEquals : Place.Boundary;
        }

        if (TagGlyphs.IsName(c)) return _place is Place.Boundary or Place.Name or Place.AfterName ? Place.Name : Place.Elsewhere;
        return c == '=' && _place is Place.Name or Place.AfterName ? Place.AfterEquals : Place.Elsewhere;
    }

    private int Open(TagCell cell, QuoteFamily family, int next)
    {
        _open = family;
        _valueStart = next;
        _place = Place.Elsewhere;
        if (cell.Form != CellForm.Raw || cell.Glyph is not ('"' or '\'')) return next;

        // A straight quote ends at the next one that can end a value; what is between needs no look.
        var closer = StraightCloser(cell.Glyph, next);
        if (closer < 0) return next;
        Close(closer + 1);
        return closer + 1;
    }

    private void Close(int end)
    {
        _open = QuoteFamily.None;
        _place = Place.Boundary;
        _lastComplete = end;
    }

    /// <summary>The closing quote of a straight-quoted value, or -1 if what follows is no value.</summary>
    private int StraightCloser(char quote, int start)
    {
        // What an earlier value of this tag searched in vain is not searched again.
        ref var searched = ref quote == '"' ? ref _noDoubleBefore : ref _noSingleBefore;
        if (start < searched) return -1;

        for (var offset = start; offset < text.Length; offset++)
        {
            var stop = text.AsSpan(offset).IndexOfAny(quote, ']', '[');
            if (stop < 0) break;
            offset += stop;
            if (text[offset] == quote && CanFollowValue(offset + 1)) return offset;
            if (text[offset] == quote) continue;

            searched = offset;
            return CloserBehindBracket(quote, start, offset);
        }

        searched = text.Length;
        return -1;
    }

    /// <summary>The closing quote of a value with a bracket in it: only the next one, and only if what follows it is clearly the rest of a tag.</summary>
    private readonly int CloserBehindBracket(char quote, int start, int bracket)
    {
        var distance = text.AsSpan(bracket).IndexOf(quote);
        if (distance < 0) return -1;
        var closer = bracket + distance;
        var value = text.AsSpan(start, closer - start);
        var isDoubtful = value.Contains('\n') || value.Contains("[/", StringComparison.Ordinal) || value.Contains("[vc_", StringComparison.Ordinal);
        return isDoubtful ? IsRestOfTag(closer + 1) ? closer : -1 : CanFollowValue(closer + 1) ? closer : -1;
    }

    private readonly bool CanFollowValue(int offset)
    {
        if (offset == text.Length) return true;
        var c = _cells.Read(offset, out var next).Glyph;
        if (TagGlyphs.IsSpace(c) || c == ']') return true;
        return c == '/' ? next < text.Length && _cells.Read(next, out _).Glyph == ']' : IsAttributeAt(offset);
    }

    /// <summary>True at a closing bracket, or at a blank and <c>name=</c>.</summary>
    private readonly bool IsRestOfTag(int offset)
    {
        while (offset < text.Length && TagGlyphs.IsSpace(text[offset])) offset++;
        return offset < text.Length && (text[offset] == ']' || (text[offset] == '/' && text.AsSpan(offset).StartsWith("/]")) || IsAttributeAt(offset));
    }

    private readonly bool IsAttributeAt(int offset)
    {
        const int longest = 64;
        var end = Math.Min(text.Length, offset + longest);
        var start = offset;
        while (offset < end && (TagGlyphs.IsName(text[offset]) || text[offset] == '\\')) offset++;
        return offset > start && offset < end && text[offset] == '=' && char.IsAsciiLetter(text[start]);
    }

    /// <summary>At a closing bracket inside an open value: looks on this line for the quote that ends the value.</summary>
    private readonly bool TryLeaveOpenValue(int offset, out int resume)
    {
        resume = offset;
        while (offset < text.Length)
        {
            var cell = _cells.Read(offset, out resume);
            if (cell.Glyph == '\n' || (cell.Glyph == '[' && IsTagStart(resume))) return false;
            if (TagGlyphs.FamilyOf(cell.Glyph) == _open && CanFollowValue(resume)) return IsRestOfTag(resume) || _open == QuoteFamily.Double;
            offset = resume;
        }

        return false;
    }

    /// <summary>True if another tag begins, so that this one must have lost its end.</summary>
    private readonly bool IsTagStart(int offset)
    {
        var isClosing = offset < text.Length && text[offset] == '/';
        if (isClosing) offset++;
        if (offset == text.Length || !char.IsAsciiLetter(text[offset])) return false;
        if (isClosing || recognition is null || _open == QuoteFamily.None) return true;

        var name = text.AsSpan(offset, Math.Min(64, text.Length - offset));
        var end = name.IndexOfAnyExcept(TagGlyphs.NameCharacters);
        return recognition.IsCertain((end < 0 ? name : name[..end]).ToString().Replace("\\", "", StringComparison.Ordinal).ToLowerInvariant());
    }

    /// <summary>A tag without closing bracket ends behind its last whole attribute, or with the line on which its last value is left open.</summary>
    private bool Truncate(int stop)
    {
        var end = _lastComplete;
        var isAtEndOfInput = stop == text.Length;
        if (_open != QuoteFamily.None || isAtEndOfInput)
        {
            var from = _open != QuoteFamily.None ? _valueStart : _lastComplete;
            var newLine = text.AsSpan(from, stop - from).IndexOf('\n');
            if (_open != QuoteFamily.None) end = newLine < 0 ? stop : from + newLine;
            else if (newLine < 0) end = stop;
        }

        AttributesEnd = end;
        End = end;
        return false;
    }
}
