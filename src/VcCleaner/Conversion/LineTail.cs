namespace VcCleaner.Conversion;

/// <summary>What stands so far on the last line of spliced Markdown, which decides how the next piece may join it.</summary>
internal sealed class LineTail
{
    /// <summary>Marks of lists, quotations and emphasis stand within so many characters of an end of the line; a line may have millions.</summary>
    private const int Kept = 128;

    private string _head = "";
    private string _tail = "";

    /// <summary>Nothing but white space stands on the line.</summary>
    public bool IsBlank { get; private set; } = true;

    /// <summary>The line before is blank, or there is none.</summary>
    public bool FollowsBlankLine { get; private set; } = true;

    /// <summary>The last piece was an element's content, not Markdown.</summary>
    public bool EndsInElement { get; private set; }

    public bool EndsInWord => !EndsInElement && _tail is [.., var last] && (char.IsLetterOrDigit(last) || last is '.' or ',' or ':' or ';' or ')' or '!' or '?');

    /// <summary>The line belongs to a list item, a quotation, a heading or a table.</summary>
    public bool IsInContainer => Prefix() is { Length: > 0 } || IsHeadingOrTable();

    /// <summary>What a further line of the same item or quotation begins with; null outside of both.</summary>
    public string? Continuation
    {
        get
        {
            var prefix = Prefix();
            if (prefix.Length == 0) return null;
            return string.Create(prefix.Length, prefix, static (span, p) =>
            {
                for (var i = 0; i < span.Length; i++) span[i] = p[i] == '>' ? '>' : ' ';
            });
        }
    }

    /// <summary>The line holds only a list or quotation mark, or ends in a mark that opens emphasis: what follows belongs to it.</summary>
    public bool IsOpenOrPrefix
    {
        get
        {
            if (Prefix() is { Length: > 0 } prefix && prefix.Length >= _head.TrimEnd().Length) return true;
            var text = _tail.AsSpan().TrimEnd("*_~");
            return text.Length < _tail.Length && (text.IsEmpty || char.IsWhiteSpace(text[^1]));
        }
    }

    public void Add(ReadOnlySpan<char> markdown)
    {
        EndsInElement = false;
        var lineStart = markdown.LastIndexOf('\n');
        if (lineStart >= 0)
        {
            var before = markdown[..lineStart];
            var previousStart = before.LastIndexOf('\n');
            FollowsBlankLine = before[(previousStart + 1)..].IsWhiteSpace() && (previousStart >= 0 || IsBlank);
            _head = "";
            _tail = "";
            IsBlank = true;
        }

        Extend(markdown[(lineStart + 1)..]);
    }

    public void AddContent()
    {
        Extend("x");
        EndsInElement = true;
    }

    public void Reset()
    {
        _head = "";
        _tail = "";
        IsBlank = true;
        FollowsBlankLine = true;
        EndsInElement = false;
    }

    /// <summary>The blanks that were all of the line are gone.</summary>
    public void TrimBlank()
    {
        if (!IsBlank) return;
        _head = "";
        _tail = "";
    }

    private void Extend(ReadOnlySpan<char> text)
    {
        IsBlank = IsBlank && text.IsWhiteSpace();
        if (_head.Length < Kept) _head = string.Concat(_head, text[..Math.Min(text.Length, Kept - _head.Length)]);
        _tail = text.Length >= Kept ? text[^Kept..].ToString() : string.Concat(_tail.AsSpan(Math.Max(0, _tail.Length + text.Length - Kept)), text);
    }

    /// <summary>Quotation marks and the list marker that the line begins with, with the white space around them.</summary>
    private string Prefix()
    {
        var line = _head;
        var end = 0;
        for (var i = 0; i < line.Length;)
        {
            if (line[i] is ' ' or '\t')
            {
                i++;
                continue;
            }

            var markerEnd = line[i] == '>' ? i + 1 : ListMarkerEnd(line, i);
            if (markerEnd < 0) break;
            if (markerEnd < line.Length && line[markerEnd] == ' ') markerEnd++;
            i = end = markerEnd;
        }

        return line[..end];
    }

    private static int ListMarkerEnd(string line, int start)
    {
        var i = start;
        while (i < line.Length && i - start < 9 && char.IsAsciiDigit(line[i])) i++;
        var isNumber = i > start && i < line.Length && line[i] is '.' or ')';
        var isBullet = i == start && line[i] is '-' or '*' or '+';
        if (!isNumber && !isBullet) return -1;
        return i + 1 == line.Length || line[i + 1] is ' ' or '\t' ? i + 1 : -1;
    }

    private bool IsHeadingOrTable()
    {
        var text = _head.AsSpan().TrimStart();
        if (text.StartsWith("|")) return true;
        var afterMarks = text.TrimStart('#');
        return afterMarks.Length < text.Length && text.Length - afterMarks.Length <= 6 && afterMarks.StartsWith(" ");
    }
}
