using VcCleaner.Documents;

namespace VcCleaner.Html;

/// <content>Running text, and the white space and line breaks that are held back in it.</content>
internal sealed partial class FlowBuilder
{
    // Not the no-break space: it is there to be seen.
    private const string WhiteSpace = " \n\t\r\f";
    private const string LineWhiteSpace = "\n\t\r\f";

    private static readonly TextRun Blank = new(" ");

    private PooledText _text;
    private bool _textIsCode;
    private bool _hasSpace;
    private int _breaks;

    /// <summary>Whether text is code now.</summary>
    public int CodeDepth { get; set; }

    /// <summary>Adds text; its white space collapses with that around it.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        if (CodeDepth > 0)
        {
            AddCode(text.ToString());
            return;
        }

        while (true)
        {
            var end = text.IndexOfAny(LineWhiteSpace);
            AddLine(end < 0 ? text : text[..end]);
            if (end < 0) return;
            _hasSpace = true;
            text = text[(end + 1)..];
        }
    }

    /// <summary>A blank, unless one is there already.</summary>
    public void AddSpace() => _hasSpace = true;

    public void AddLineBreak() => _breaks++;

    /// <summary>Adds text whose only white space are blanks; nearly always there is one between two words.</summary>
    private void AddLine(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var end = text.IndexOf("  ");
            AddWords(end < 0 ? text : text[..end]);
            if (end < 0) return;
            _hasSpace = true;
            text = text[(end + 2)..];
        }
    }

    private void AddWords(ReadOnlySpan<char> text)
    {
        var words = text.TrimStart(' ');
        if (words.Length < text.Length) _hasSpace = true;
        if (words.IsEmpty) return;
        BeginVisible(isCode: false);
        text = words.TrimEnd(' ');
        _text.Append(text);
        _hasSpace = text.Length < words.Length;
    }

    private void AddCode(string text)
    {
        if (text.Length == 0) return;
        if (text.AsSpan().Trim(WhiteSpace).IsEmpty)
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

        if (_breaks > 1 && !_isJoined) EndParagraph();
        if (_breaks > 0 && HasContent) AddHeldBack(new LineBreak());
        else if (_hasSpace && HasContent) AddHeldBack(Blank);
        _breaks = 0;
        _hasSpace = false;
    }

    private void AddHeldBack(Inline inline)
    {
        var last = _frames.Count - 1;
        if (_text.Length == 0)
        {
            while (_frames[last].IsEmpty) last--;
        }

        if (inline is TextRun && _text.Length > 0 && !_textIsCode)
        {
            _text.Append(" ");
            return;
        }

        if (last == _frames.Count - 1) FlushText();
        _frames[last].Merge(inline);
    }

    private void FlushText()
    {
        if (_text.Length == 0) return;
        var text = _text.Take();
        _frames[^1].Merge(_textIsCode ? new CodeSpan(text) : new TextRun(text));
    }
}
