namespace VcCleaner.Shortcodes;

/// <summary>The attributes of one tag as cells, with the questions that the attribute grammar asks about quotes. Reused from tag to tag.</summary>
internal sealed class TagCells
{
    private TagCell[] _cells = new TagCell[256];
    private char[] _glyphs = new char[256];
    private int _end;
    private int _noDoubleBefore;
    private int _noSingleBefore;
    private int _noMarkupEndBefore;
    private readonly int[] _noCurledBefore = new int[3];

    public int Count { get; private set; }

    public TagCell this[int index] => _cells[index];

    /// <summary>How the tag is encoded beyond what its bracket tells: quotes written as <c>&amp;amp;#8221;</c>.</summary>
    public bool IsEncodedTwice { get; private set; }

    public void Fill(string text, in ShortcodeToken token, bool isMarkdown)
    {
        var span = text.AsSpan(0, token.AttributesEnd);
        var traits = token.Traits;
        if (span[token.NameEnd..].Contains("=&amp;", StringComparison.Ordinal)) traits |= TagTraits.EncodedTwice;
        IsEncodedTwice = (traits & TagTraits.EncodedTwice) != 0;
        var reader = new TagCellReader(span, traits, isMarkdown);
        Count = 0;
        _end = token.AttributesEnd;
        _noDoubleBefore = _noSingleBefore = _noMarkupEndBefore = 0;
        _noCurledBefore.AsSpan().Clear();
        Reserve(token.AttributesEnd - token.NameEnd);
        for (var offset = token.NameEnd; offset < token.AttributesEnd;)
        {
            var plain = reader.PlainAt(offset);
            plain.CopyTo(_glyphs.AsSpan(Count));
            foreach (var c in plain) _cells[Count++] = new TagCell(c, CellForm.Raw, offset++);
            if (offset == token.AttributesEnd) break;
            var cell = reader.Read(offset, out offset);
            _glyphs[Count] = cell.Glyph;
            _cells[Count++] = cell;
        }
    }

    /// <summary>Makes room for the cells of a tag; none has more of them than characters.</summary>
    private void Reserve(int count)
    {
        if (count <= _cells.Length) return;
        _cells = new TagCell[count * 2];
        _glyphs = new char[count * 2];
    }

    /// <summary>The characters of a range of cells.</summary>
    public ReadOnlySpan<char> Text(int start, int end) => _glyphs.AsSpan(start, end - start);

    public int StartOf(int index) => index < Count ? _cells[index].Start : _end;

    /// <summary>Where the next attribute begins: blanks, and a comma or semicolon before a name, separate attributes.</summary>
    public int SkipSeparators(int index)
    {
        index = SkipSpace(index);
        return index < Count && _glyphs[index] is ',' or ';' && IsNameAndEquals(index) ? index + 1 : index;
    }

    public int SkipSpace(int index)
    {
        while (index < Count && TagGlyphs.IsSpace(_glyphs[index])) index++;
        return index;
    }

    public QuoteFamily FamilyAt(int index) => TagGlyphs.FamilyOf(_glyphs[index]);

    public AttributeQuoting QuotingOf(int opener) => !IsStraight(opener)
        ? AttributeQuoting.Curled
        : _glyphs[opener] == '"' ? AttributeQuoting.Double : AttributeQuoting.Single;

    /// <summary><c>""value""</c>: quotes that a spreadsheet or a template doubled.</summary>
    public bool IsDoubledQuote(int opener, int closer) =>
        closer - opener > 3 && IsStraight(opener) && IsStraight(opener + 1) && _glyphs[opener + 1] == _glyphs[opener] && _glyphs[closer - 1] == _glyphs[opener];

    /// <summary>The quote that ends the value begun at <paramref name="opener"/>, or -1.</summary>
    /// <param name="opener">An opening quote.</param>
    /// <param name="isEmpty">True if the opening glyph is all that is left of <c>''</c>.</param>
    public int CloserOf(int opener, out bool isEmpty)
    {
        isEmpty = false;
        return IsStraight(opener) ? StraightCloser(opener) : CurledCloser(opener, out isEmpty);
    }

    /// <summary>A value that is never closed ends where the next attribute begins, or with the tag.</summary>
    public int EndOfOpenValue(int opener)
    {
        for (var i = opener + 1; i < Count; i++)
        {
            if (!IsAttributeStart(i)) continue;
            while (i > opener + 1 && TagGlyphs.IsSpace(_glyphs[i - 1])) i--;
            return i;
        }

        return Count;
    }

    private bool IsStraight(int index) => _glyphs[index] is '"' or '\'' && _cells[index].Form is CellForm.Raw or CellForm.Escaped;

    /// <summary>As in WordPress, the first quote of the same kind that a blank or the end follows; or the next attribute, its blank forgotten.</summary>
    private int StraightCloser(int opener)
    {
        ref var searched = ref _glyphs[opener] == '"' ? ref _noDoubleBefore : ref _noSingleBefore;
        if (opener < searched) return -1;
        for (var i = opener + 1; i < Count; i = NextIndex(i))
        {
            // a="x b="y": the value was never closed, or its quote would stand before the name.
            if (IsAttributeStart(i) && OpensWith(i, _glyphs[opener])) return -1;
            if (_glyphs[i] == _glyphs[opener] && IsStraight(i) && (CanFollowValue(i + 1) || IsNameAndEquals(i + 1))) return i;
        }

        searched = Count;
        return -1;
    }

    /// <summary>The last quote like the opening one before the next attribute, where none ends a value as it should: <c>a="x",</c>.</summary>
    public int LastQuoteBefore(int opener, int end)
    {
        for (var i = end - 1; i > opener; i--)
        {
            if (_glyphs[i] == _glyphs[opener] && IsStraight(i)) return i;
        }

        return -1;
    }

    /// <summary>The last glyph of the family before the next attribute that a blank or the end follows.</summary>
    private int CurledCloser(int opener, out bool isEmpty)
    {
        isEmpty = false;
        var family = FamilyAt(opener);
        if (opener < _noCurledBefore[(int)family]) return -1;
        var closer = -1;
        var isBlank = true;
        for (var i = opener + 1; i < Count; i = NextIndex(i))
        {
            if (IsAttributeStart(i))
            {
                isEmpty = isBlank;
                if (isBlank || closer >= 0) return closer;
            }

            isBlank &= TagGlyphs.IsSpace(_glyphs[i]);
            if (FamilyAt(i) != family) continue;
            if (CanFollowValue(i + 1)) closer = i;
            else if (IsNameAndEquals(i + 1)) return i;
        }

        isEmpty = isBlank;
        if (closer < 0) _noCurledBefore[(int)family] = Count;
        return closer;
    }

    private bool CanFollowValue(int index) => index == Count || TagGlyphs.IsSpace(_glyphs[index]);

    /// <summary>A blank, a name, an equals sign and a quote.</summary>
    private bool IsAttributeStart(int index) =>
        TagGlyphs.IsSpace(_glyphs[index - 1]) && TagGlyphs.IsName(_glyphs[index]) && IsNameAndEquals(index);

    private bool OpensWith(int name, char quote) => _glyphs[SkipSpace(_glyphs.AsSpan(name, Count - name).IndexOf('=') + name + 1)] == quote;

    private bool IsNameAndEquals(int index)
    {
        // a="1",b="2"
        if (index < Count && _glyphs[index] is ',' or ';') index++;
        var start = index;
        while (index < Count && TagGlyphs.IsName(_glyphs[index])) index++;
        if (index == start) return false;
        index = SkipSpace(index);
        if (index == Count || _glyphs[index] != '=') return false;
        index = SkipSpace(index + 1);
        return index < Count && FamilyAt(index) != QuoteFamily.None;
    }

    /// <summary>The next cell, jumping over an HTML tag: <c>&lt;a href="x" target="y"&gt;</c> closes no value.</summary>
    private int NextIndex(int index)
    {
        if (_glyphs[index] != '<' || index + 1 >= Count || index < _noMarkupEndBefore) return index + 1;
        var name = index + 1;
        if (_glyphs[name] == '/') name++;
        var end = name;
        while (end < Count && char.IsAsciiLetterOrDigit(_glyphs[end])) end++;
        if (end == name || end == Count || !(_glyphs[end] is '>' or '/' || TagGlyphs.IsSpace(_glyphs[end]))) return index + 1;

        var distance = _glyphs.AsSpan(end, Count - end).IndexOf('>');
        if (distance >= 0) return end + distance + 1;
        _noMarkupEndBefore = Count;
        return index + 1;
    }
}
