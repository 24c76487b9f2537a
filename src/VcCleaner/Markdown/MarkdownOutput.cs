using System.Text;
using VcCleaner.Text;

namespace VcCleaner.Markdown;

/// <summary>The text being written: knows what each line starts with and whether anything stands on the current one.
/// Nobody else writes line feeds.</summary>
internal sealed class MarkdownOutput
{
    private readonly StringBuilder _text = new();
    private readonly Stack<int> _prefixLengths = new();
    private string _prefix = "";
    private bool _isPrefixDue;
    private List<TextSpan>? _texts;
    private int _paragraphStart;

    /// <summary>True if nothing but prefixes and list markers stands on the line.</summary>
    public bool IsLineStart { get; private set; } = true;

    public bool IsEmpty => _text.Length == 0;

    public int Length => _text.Length;

    /// <summary>What the lines of the current container start with.</summary>
    public string Prefix => _prefix;

    /// <summary>Line feeds that end the text so far, two at most: as many as matter.</summary>
    public int TrailingLineFeeds => _text.Length == 0 || _text[^1] != '\n' ? 0 : _text.Length > 1 && _text[^2] != '\n' ? 1 : 2;

    public void Write(char c)
    {
        StartLine();
        _ = _text.Append(c);
        IsLineStart = false;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        StartLine();
        _ = _text.Append(text);
        IsLineStart = false;
    }

    public void WriteRepeated(char c, int count)
    {
        if (count <= 0)
            return;
        StartLine();
        _ = _text.Append(c, count);
        IsLineStart = false;
    }

    /// <summary>Writes a list marker or <c>> </c>; what follows still starts a line.</summary>
    public void WriteMarker(string marker)
    {
        Write(marker);
        IsLineStart = true;
    }

    /// <summary>Writes lines that are not ours to change; each but the first gets the prefix.</summary>
    public void WriteLines(ReadOnlySpan<char> lines)
    {
        for (var end = lines.IndexOf('\n'); end >= 0; end = lines.IndexOf('\n'))
        {
            Write(lines[..end]);
            WriteLine();
            lines = lines[(end + 1)..];
        }

        Write(lines);
    }

    public void WriteLine()
    {
        // An empty line of a quote is `>`: blanks at the end of a line would be seen by every linter.
        if (_isPrefixDue)
            _ = _text.Append(_prefix.AsSpan().TrimEnd(' '));
        _ = _text.Append('\n');
        _isPrefixDue = true;
        IsLineStart = true;
    }

    /// <summary>From here to <see cref="EndParagraph"/> it is noted where running text stands.</summary>
    public void BeginParagraph()
    {
        StartLine();
        _paragraphStart = _text.Length;
        _texts = [];
    }

    /// <summary>Breaks the lines of the paragraph, in its running text only.</summary>
    public void EndParagraph(int width)
    {
        var paragraph = _text.ToString(_paragraphStart, _text.Length - _paragraphStart);
        var lineStart = _paragraphStart;
        while (lineStart > 0 && _text[lineStart - 1] != '\n')
            lineStart--;
        var column = DisplayWidth.Of(_text.ToString(lineStart, _paragraphStart - lineStart));
        _text.Length = _paragraphStart;
        _ = _text.Append(LineWrapper.Wrap(paragraph, _texts!, column, _prefix, width));
        _texts = null;
    }

    /// <summary>Running text begins here, if anybody wants to know.</summary>
    public void BeginText()
    {
        if (_texts is null)
            return;
        StartLine();
        _texts.Add(new TextSpan(_text.Length - _paragraphStart, 0));
    }

    public void EndText()
    {
        if (_texts is not null)
            _texts[^1] = TextSpan.FromBounds(_texts[^1].Start, _text.Length - _paragraphStart);
    }

    public void Push(string prefix)
    {
        _prefixLengths.Push(_prefix.Length);
        _prefix += prefix;
    }

    public void Pop() => _prefix = _prefix[.._prefixLengths.Pop()];

    public override string ToString() => _text.ToString();

    private void StartLine()
    {
        if (!_isPrefixDue)
            return;
        _ = _text.Append(_prefix);
        _isPrefixDue = false;
    }
}
