using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>Puts running text and blocks together to a sequence of blocks, as a browser's layout would: white space collapses,
/// a block ends the paragraph before it, and marks that are open go on in the next paragraph.</summary>
/// <remarks>Blanks and line breaks are held back until something visible follows, so that none stands at an edge; they are then
/// written outside of marks that have just opened: <c>one&lt;b&gt; two</c> becomes <c>one **two**</c>.</remarks>
/// <param name="isJoined">True where there can be one run of text only, as in a heading: the end of a paragraph is a line break then,
/// and blocks are collected beside the text.</param>
/// <param name="marks">The marks that are open around the place.</param>
internal sealed class FlowBuilder(bool isJoined, IEnumerable<InlineMark> marks)
{
    // Not the no-break space: it is there to be seen.
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \n\t\r\f");

    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly List<FlowFrame> _frames = [new FlowFrame(null), .. marks.Select(mark => new FlowFrame(mark))];
    private readonly StringBuilder _text = new();
    private bool _textIsCode;
    private bool _hasSpace;
    private int _breaks;

    /// <summary>Whether text is code now.</summary>
    public int CodeDepth { get; set; }

    /// <summary>The open marks, from the outside in.</summary>
    public IEnumerable<InlineMark> Marks => _frames.Skip(1).Select(frame => frame.Mark!);

    private bool HasContent => _text.Length > 0 || _frames.Exists(frame => frame.Parts.Count > 0);

    /// <summary>Whether a mark of this kind is open.</summary>
    public bool HasMark(HtmlRole role) => _frames.Exists(frame => frame.Mark is StyleMark style && style.Role == role);

    /// <summary>Whether a link is open.</summary>
    public bool HasLink => _frames.Exists(frame => frame.Mark is LinkMark);

    /// <summary>Adds text; its white space collapses with that around it.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        if (CodeDepth > 0)
        {
            AddCode(text.ToString());
            return;
        }

        while (!text.IsEmpty)
        {
            var visible = text.IndexOfAny(WhiteSpace);
            if (visible < 0) visible = text.Length;
            if (visible > 0)
            {
                BeginVisible(isCode: false);
                // Words go on with one blank between them, as nearly all text is written.
                while (visible + 1 < text.Length && text[visible] == ' ' && !IsWhiteSpace(text[visible + 1]))
                {
                    var next = text[(visible + 1)..].IndexOfAny(WhiteSpace);
                    visible = next < 0 ? text.Length : visible + 1 + next;
                }

                _text.Append(text[..visible]);
            }

            if (visible < text.Length) _hasSpace = true;
            text = text[Math.Min(text.Length, visible + 1)..];
        }
    }

    /// <summary>A blank, unless one is there already.</summary>
    public void AddSpace() => _hasSpace = true;

    public void AddLineBreak() => _breaks++;

    /// <summary>Adds something that is no text, such as an image.</summary>
    public void Add(Inline inline)
    {
        BeginVisible(isCode: false);
        FlushText();
        _frames[^1].Parts.Add(inline);
    }

    /// <summary>Adds what a shortcode in the text turned into.</summary>
    public void Add(ImmutableArray<Inline> inlines)
    {
        if (inlines.IsEmpty) return;
        // A link cannot stand in a link: the outer one ends before it and goes on behind it.
        var link = inlines.Any(InlineText.HasLink) ? _frames.FindIndex(frame => frame.Mark is LinkMark) : -1;
        if (link < 0)
        {
            BeginVisible(isCode: false);
            FlushText();
            _frames[^1].Parts.AddRange(inlines);
            return;
        }

        var outer = _frames[link].Mark!;
        Fold();
        _frames.RemoveAt(link);
        BeginVisible(isCode: false);
        _frames[^1].Parts.AddRange(inlines);
        Fold();
        _frames.Insert(link, new FlowFrame(outer));
    }

    public void Open(InlineMark mark)
    {
        FlushText();
        _frames.Add(new FlowFrame(mark));
    }

    /// <summary>Closes the mark that was opened last.</summary>
    public void Close()
    {
        FlushText();
        FoldLast();
        _frames.RemoveAt(_frames.Count - 1);
    }

    /// <summary>Ends the paragraph, if one has begun.</summary>
    public void EndParagraph()
    {
        if (isJoined)
        {
            if (HasContent) _breaks++;
        }
        else if (TakeInlines() is { IsEmpty: false } inlines)
        {
            _blocks.Add(new Paragraph(inlines));
        }
    }

    public void Add(Block block)
    {
        EndParagraph();
        _blocks.Add(block);
    }

    public void AddRange(ImmutableArray<Block> blocks)
    {
        EndParagraph();
        _blocks.AddRange(blocks);
    }

    /// <summary>Ends the paragraph and hands out all blocks.</summary>
    public ImmutableArray<Block> ToBlocks()
    {
        if (TakeInlines() is { IsEmpty: false } inlines) _blocks.Add(new Paragraph(inlines));
        return _blocks.ToImmutable();
    }

    /// <summary>Hands out the text of a joined flow; the blocks that could not stand in it come with <paramref name="blocks"/>.</summary>
    public ImmutableArray<Inline> ToInlines(out ImmutableArray<Block> blocks)
    {
        var inlines = TakeInlines();
        blocks = _blocks.ToImmutable();
        return inlines;
    }

    private static bool IsWhiteSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    private void AddCode(string text)
    {
        if (text.Length == 0) return;
        if (text.AsSpan().Trim(" \n\t\r\f").IsEmpty)
        {
            _hasSpace = true;
            return;
        }

        BeginVisible(isCode: true);
        _text.Append(text.ReplaceLineEndings(" "));
    }

    /// <summary>Writes what was held back.</summary>
    private void BeginVisible(bool isCode)
    {
        if (_textIsCode != isCode)
        {
            FlushText();
            _textIsCode = isCode;
        }

        if (_breaks > 1 && !isJoined) EndParagraph();
        if (_breaks > 0 && HasContent) AddHeldBack(new LineBreak());
        else if (_hasSpace && HasContent) AddHeldBack(new TextRun(" "));
        _breaks = 0;
        _hasSpace = false;
    }

    private void AddHeldBack(Inline inline)
    {
        var last = _frames.Count - 1;
        if (_text.Length == 0)
        {
            while (_frames[last].Parts.Count == 0) last--;
        }

        if (inline is TextRun && _text.Length > 0 && !_textIsCode)
        {
            _text.Append(' ');
            return;
        }

        if (last == _frames.Count - 1) FlushText();
        _frames[last].Add(inline);
    }

    private void FlushText()
    {
        if (_text.Length == 0) return;
        var text = _text.ToString();
        _text.Clear();
        _frames[^1].Add(_textIsCode ? new CodeSpan(text) : new TextRun(text));
    }

    private ImmutableArray<Inline> TakeInlines()
    {
        FlushText();
        Fold();
        _breaks = 0;
        _hasSpace = false;
        var parts = _frames[0].Parts;
        ImmutableArray<Inline> inlines = parts.TrueForAll(InlineText.IsBlank) ? [] : [.. parts];
        parts.Clear();
        return inlines;
    }

    /// <summary>Closes all marks around what they hold and leaves them open, empty.</summary>
    private void Fold()
    {
        FlushText();
        for (var i = _frames.Count - 1; i > 0; i--) FoldFrame(i);
    }

    private void FoldLast() => FoldFrame(_frames.Count - 1);

    private void FoldFrame(int index)
    {
        var frame = _frames[index];
        if (frame.Parts.Count == 0) return;
        var parts = frame.Parts.ToImmutableArray();
        frame.Parts.Clear();
        // A link or emphasis of no-break spaces alone says nothing.
        if (parts.All(InlineText.IsBlank)) foreach (var part in parts) _frames[index - 1].Add(part);
        else _frames[index - 1].Parts.Add(frame.Mark!.Wrap(parts));
    }
}
