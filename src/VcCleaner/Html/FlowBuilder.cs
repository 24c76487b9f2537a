using System.Collections.Immutable;
using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <summary>Puts running text and blocks together to a sequence of blocks, as a browser's layout would: white space collapses,
/// a block ends the paragraph before it, and marks that are open go on in the next paragraph.</summary>
/// <remarks>Blanks and line breaks are held back until something visible follows, so that none stands at an edge; they are then
/// written outside of marks that have just opened: <c>one&lt;b&gt; two</c> becomes <c>one **two**</c>.</remarks>
internal sealed partial class FlowBuilder
{
    private readonly bool _isJoined;
    private readonly List<FlowFrame> _frames;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>(1);

    /// <param name="isJoined">True where there can be one run of text only, as in a heading: the end of a paragraph is a line break then,
    /// and blocks are collected beside the text.</param>
    /// <param name="outer">What is built around the place; the marks that are open there are open here, too.</param>
    public FlowBuilder(bool isJoined = false, FlowBuilder? outer = null)
    {
        _isJoined = isJoined;
        _frames = new List<FlowFrame>(outer?._frames.Count ?? 1) { new(null) };
        for (var i = 1; i < outer?._frames.Count; i++) _frames.Add(new FlowFrame(outer._frames[i].Mark));
    }

    private bool HasContent => _text.Length > 0 || HasParts;

    private bool HasParts
    {
        get
        {
            foreach (var frame in _frames)
            {
                if (!frame.IsEmpty) return true;
            }

            return false;
        }
    }

    /// <summary>Whether a mark of this kind is open.</summary>
    public bool HasMark(HtmlRole role)
    {
        foreach (var frame in _frames)
        {
            if (frame.Mark is StyleMark style && style.Role == role) return true;
        }

        return false;
    }

    /// <summary>Adds something that is no text, such as an image.</summary>
    public void Add(Inline inline)
    {
        BeginVisible(isCode: false);
        FlushText();
        _frames[^1].Add(inline);
    }

    /// <summary>Adds what a shortcode in the text turned into.</summary>
    public void Add(ImmutableArray<Inline> inlines)
    {
        if (inlines.IsEmpty) return;
        // A link cannot stand in a link: the outer one ends before it and goes on behind it.
        var link = inlines.Any(InlineText.HasLink) ? IndexOfLink() : -1;
        if (link < 0)
        {
            BeginVisible(isCode: false);
            FlushText();
            _frames[^1].AddRange(inlines);
            return;
        }

        var outer = _frames[link].Mark!;
        Fold();
        _frames.RemoveAt(link);
        BeginVisible(isCode: false);
        _frames[^1].AddRange(inlines);
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
        FoldFrame(_frames.Count - 1);
        _frames.RemoveAt(_frames.Count - 1);
    }

    /// <summary>Ends the paragraph, if one has begun.</summary>
    public void EndParagraph()
    {
        if (_isJoined)
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
        _text.Release();
        return _blocks.DrainToImmutable();
    }

    /// <summary>Hands out the text of a joined flow; the blocks that could not stand in it come with <paramref name="blocks"/>.</summary>
    public ImmutableArray<Inline> ToInlines(out ImmutableArray<Block> blocks)
    {
        var inlines = TakeInlines();
        _text.Release();
        blocks = _blocks.DrainToImmutable();
        return inlines;
    }

    private int IndexOfLink()
    {
        for (var i = 0; i < _frames.Count; i++)
        {
            if (_frames[i].Mark is LinkMark) return i;
        }

        return -1;
    }

    private ImmutableArray<Inline> TakeInlines()
    {
        FlushText();
        Fold();
        _breaks = 0;
        _hasSpace = false;
        var isBlank = _frames[0].IsBlank;
        var inlines = _frames[0].Take();
        return isBlank ? [] : inlines;
    }

    /// <summary>Closes all marks around what they hold and leaves them open, empty.</summary>
    private void Fold()
    {
        FlushText();
        for (var i = _frames.Count - 1; i > 0; i--) FoldFrame(i);
    }

    private void FoldFrame(int index)
    {
        var frame = _frames[index];
        if (frame.IsEmpty) return;
        // A link or emphasis of no-break spaces alone says nothing.
        var isBlank = frame.IsBlank;
        var parts = frame.Take();
        if (!isBlank) _frames[index - 1].Add(frame.Mark!.Wrap(parts));
        else foreach (var part in parts) _frames[index - 1].Merge(part);
    }
}
